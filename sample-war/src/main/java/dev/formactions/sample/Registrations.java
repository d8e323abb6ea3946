package dev.formactions.sample;

import dev.formactions.FormFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who comes to the open day. */
@ApplicationScoped
public class Registrations {

    @Inject
    Database database;

    @Inject
    Accounts accounts;

    /** What the start page says of a registration. */
    public record Place(String name, LocalDate day, LocalTime arrival, int seats, String guests, boolean picture) {}

    /** Creates the account, and the registration with it. Empty if there is an account with this address already. */
    Optional<User> register(Registration form) {
        Optional<User> user = accounts.register(form.email(), form.newPassword());
        user.ifPresent(account -> add(account, form));
        return user;
    }

    private void add(User user, Registration form) {
        database.update(
                """
                insert into registration (account, name, on_day, at_time, seats, guests, experience, topics, street, town,
                  picture, wishes) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                user.id(),
                form.name(),
                form.day(),
                form.arrival(),
                form.seats(),
                String.join(", ", form.guestNames()),
                form.experience().name(),
                form.topics().toString(),
                form.address().street(),
                form.address().town(),
                content(form.picture()),
                form.wishes());
    }

    /** Empty if the user has not registered for it. */
    Optional<Place> of(User user) {
        return database
                .query(
                        row -> new Place(
                                row.getString("name"),
                                row.getObject("on_day", LocalDate.class),
                                row.getObject("at_time", LocalTime.class),
                                row.getInt("seats"),
                                row.getString("guests"),
                                row.getBytes("picture") != null),
                        "select * from registration where account = ?",
                        user.id())
                .stream()
                .findFirst();
    }

    /** The upload itself is gone when the request ends. */
    private static byte @Nullable [] content(@Nullable FormFile file) {
        if (file == null) {
            return null;
        }
        try (InputStream stream = file.stream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
