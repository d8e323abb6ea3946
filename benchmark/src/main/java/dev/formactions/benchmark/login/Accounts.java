package dev.formactions.benchmark.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The accounts: so fast that they do not show in a measurement. */
@ApplicationScoped
public class Accounts {

    private static final String SESSION = "4e1c02a9d7b3485f";

    private final Map<String, String> passwords = Map.of("ada@example.com", "correct horse");
    private final Map<String, User> sessions = Map.of(SESSION, new User("ada@example.com"));

    /** Who has a session, if anyone. */
    public Optional<User> ofSession(@Nullable String session) {
        return session == null ? Optional.empty() : Optional.ofNullable(sessions.get(session));
    }

    /** Whether an address and a password belong together. */
    public boolean authenticate(@Nullable String email, @Nullable String password) {
        return email != null && password != null && password.equals(passwords.get(email));
    }

    /** Opens the session of an address; always the same, because the answers are compared. */
    public String open(String email) {
        return SESSION;
    }
}
