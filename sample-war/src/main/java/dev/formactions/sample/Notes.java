package dev.formactions.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** The notes of all users. Every question names the user: nobody reads or deletes another's. */
@ApplicationScoped
public class Notes {

    /** In UTF-16 units, as a browser's {@code maxlength} counts. */
    static final int LONGEST = 280;

    @Inject
    Database database;

    /** The newest first. */
    List<Note> of(User user) {
        return database.query(
                row -> new Note(row.getLong("id"), row.getString("text"), row.getObject("created", Instant.class)),
                "select id, text, created from note where account = ? order by id desc",
                user.id());
    }

    void add(User user, String text) {
        database.update("insert into note (account, text) values (?, ?)", user.id(), text);
    }

    /** False if the user has no such note. */
    boolean delete(User user, long id) {
        return database.update("delete from note where account = ? and id = ?", user.id(), id) == 1;
    }
}
