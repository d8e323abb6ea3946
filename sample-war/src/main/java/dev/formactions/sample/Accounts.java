package dev.formactions.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Who may sign in. */
@ApplicationScoped
public class Accounts {

    @Inject
    Database database;

    Passwords passwords = new Passwords(Passwords.ROUNDS);

    private record Stored(User user, String hash) {}

    /** Empty if there is an account with this address already. */
    Optional<User> register(String email, String password) {
        String address = normal(email);
        OptionalLong id = database.insert(
                "insert into account (email, password) values (?, ?)", address, passwords.hash(password));
        return id.isEmpty() ? Optional.empty() : Optional.of(new User(id.getAsLong(), address));
    }

    /** Empty for an unknown address and for a wrong password alike, after the same time: neither tells who is here. */
    Optional<User> authenticate(String email, String password) {
        List<Stored> found = database.query(
                row -> new Stored(new User(row.getLong("id"), row.getString("email")), row.getString("password")),
                "select id, email, password from account where email = ?",
                normal(email));
        String hash = found.isEmpty() ? passwords.hashOfNobody() : found.get(0).hash();
        boolean matches = passwords.matches(password, hash);
        return matches ? found.stream().map(Stored::user).findFirst() : Optional.empty();
    }

    private static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
