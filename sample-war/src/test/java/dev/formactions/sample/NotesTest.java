package dev.formactions.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NotesTest {

    private final Fixture fixture = new Fixture();
    private final Notes notes = fixture.notes;
    private final User ada =
            fixture.accounts.register("ada@example.com", "lovelace1815").orElseThrow();
    private final User grace =
            fixture.accounts.register("grace@example.com", "nanoseconds").orElseThrow();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theNewestNoteComesFirst() {
        notes.add(ada, "one");
        notes.add(ada, "two");

        assertThat(notes.of(ada)).extracting(Note::text).containsExactly("two", "one");
    }

    @Test
    void aNoteIsSeenByItsUserOnly() {
        notes.add(ada, "mine");

        assertThat(notes.of(grace)).isEmpty();
    }

    @Test
    void aNoteIsDeletedOnce() {
        notes.add(ada, "one");
        long id = notes.of(ada).get(0).id();

        assertThat(notes.delete(ada, id)).isTrue();
        assertThat(notes.delete(ada, id)).isFalse();
        assertThat(notes.of(ada)).isEmpty();
    }

    @Test
    void nobodyDeletesTheNoteOfAnother() {
        notes.add(ada, "mine");
        long id = notes.of(ada).get(0).id();

        assertThat(notes.delete(grace, id)).isFalse();
        assertThat(notes.of(ada)).hasSize(1);
    }

    @Test
    void theLongestNoteFitsWhateverItsCharacters() {
        String text = "\ud83d\udd11".repeat(Notes.LONGEST / 2);
        notes.add(ada, text);

        assertThat(notes.of(ada)).extracting(Note::text).containsExactly(text);
    }

    @Test
    void aMomentIsShownAsDayAndTime() {
        Note note = new Note(1, "text", Instant.parse("2026-02-03T04:05:06Z"));

        assertThat(note.when()).isEqualTo("3 February 2026, 04:05 UTC");
    }
}
