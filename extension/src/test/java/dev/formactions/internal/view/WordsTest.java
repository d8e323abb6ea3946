package dev.formactions.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "email, Email",
        "firstName, First name",
        "address.street, Street",
        "guests[3].fullName, Full name",
        "tags[0], Tags",
        "labels[en], Labels",
        "first_name, First name",
        "URL, Url"
    })
    void labelsAreMadeOfNames(String field, String label) {
        Words words = new Words(() -> Locale.ENGLISH);
        assertThat(words.label("save", field)).isEqualTo(label);
        assertThat(words.hint("save", field)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "email, Email",
        "address.street, Street",
        "guests[1].fullName, Guests 2: Full name",
        "guests[1].address.street, Guests 2: Street",
        "tags[0], Tags 1",
        "labels[en], Labels en",
        "'rows[2].labels[a,b]', 'Labels a,b'",
    })
    void inTheSummaryTheySayWhichRowIsMeant(String field, String label) {
        assertThat(new Words(() -> Locale.ENGLISH).summaryLabel("save", field)).isEqualTo(label);
    }

    @Test
    void choicesAndTitlesHaveWords() {
        Words words = new Words(() -> Locale.ENGLISH);
        assertThat(words.choice(TimeUnit.class, "NANO_SECONDS")).isEqualTo("Nano seconds");
        assertThat(words.ours("formactions.summary")).isEqualTo("There is a problem");
        assertThat(words.ours("formactions.yes")).isEqualTo("Yes");
        assertThat(words.ours("formactions.no")).isEqualTo("No");
        assertThat(words.ours("unknown")).isEmpty();
    }

    @Test
    void aBundleHasOthers(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("FormActionsMessages.properties"), "guests.name.label=Guest");
        Files.writeString(
                folder.resolve("FormActionsMessages_de.properties"),
                """
                guests.name.label=Gast
                save.guests.name.label=Neuer Gast
                guests.age.label=Alter von Gast {0}
                guests.label=Gast {0}
                labels.label=Wort: {0}
                guests.name.hint=Vor- und Nachname
                TimeUnit.DAYS=Tage
                formactions.summary=So geht es nicht
                """);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            Thread.currentThread().setContextClassLoader(loader);
            Words german = new Words(() -> Locale.GERMANY);
            assertThat(german.label("", "guests[1].name")).isEqualTo("Gast");
            assertThat(german.label("save", "guests[1].name")).isEqualTo("Neuer Gast");
            assertThat(german.summaryLabel("", "guests[1].name")).isEqualTo("Gast");
            assertThat(german.summaryLabel("", "guests[1].size")).isEqualTo("Gast 2: Size");
            assertThat(german.label("save", "guests[1].age")).isEqualTo("Alter von Gast 2");
            assertThat(german.label("save", "guests[99999999999].age")).isEqualTo("Alter von Gast 99999999999");
            assertThat(german.label("save", "guests")).isEqualTo("Gast");
            assertThat(german.label("save", "labels[en]")).isEqualTo("Wort: en");
            assertThat(german.hint("save", "guests[1].name")).isEqualTo("Vor- und Nachname");
            assertThat(german.choice(TimeUnit.class, "DAYS")).isEqualTo("Tage");
            assertThat(german.ours("formactions.summary")).isEqualTo("So geht es nicht");
            assertThat(new Words(() -> Locale.FRENCH).label("save", "guests[1].name"))
                    .isEqualTo("Guest");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
