package dev.formactions.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;

/** The account that the login page names, so that a visitor can look around at once. */
@ApplicationScoped
public class Demo {

    static final String EMAIL = "ada@example.com";
    static final String PASSWORD = "lovelace1815";

    void create(@Observes @Initialized(ApplicationScoped.class) Object started, Accounts accounts, Notes notes) {
        accounts.register(EMAIL, PASSWORD).ifPresent(ada -> {
            notes.add(ada, "Ask Mr Babbage about the store of the engine.");
            notes.add(ada, "Note G: begin with the Bernoulli numbers.");
        });
    }
}
