package dev.formactions.internal.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageTest {

    @TempDir
    static Path folder;

    private static ClassLoader application;

    @BeforeAll
    static void translate() throws IOException {
        Files.writeString(folder.resolve("FormActionsMessages.properties"), "formactions.date=When?");
        Files.writeString(
                folder.resolve("FormActionsMessages_de.properties"),
                "formactions.date=Bitte ein Datum.\nformactions.range=Von {0} bis {1}.\nformactions.number={broken");
        application = new URLClassLoader(new URL[] {folder.toUri().toURL()}, MessageTest.class.getClassLoader());
    }

    @ParameterizedTest
    @EnumSource(Message.class)
    void everyMessageIsAnEnglishSentence(Message message) {
        assertThat(message.text(Locale.GERMAN)).matches("(?:\"\\{0}\" |[A-Z])[^{}]*(\\{0}( to \\{1}| files)?)?\\.");
    }

    @Test
    @Tag("CONVERT-7")
    void anApplicationsBundleIsAskedInTheLanguageOfTheRequest() {
        assertThat(inApplication(Message.DATE, Locale.GERMANY)).isEqualTo("Bitte ein Datum.");
        assertThat(inApplication(Message.DATE, Locale.FRENCH)).isEqualTo("When?");
    }

    @Test
    @Tag("CONVERT-7")
    void whatABundleDoesNotHaveIsEnglish() {
        assertThat(inApplication(Message.TIME, Locale.GERMAN)).isEqualTo("Enter a time.");
    }

    @Test
    void argumentsArePrintedAsTheLanguageDoes() {
        assertThat(inApplication(Message.RANGE, Locale.GERMAN, 1, 1000)).isEqualTo("Von 1 bis 1.000.");
    }

    @Test
    @Tag("CONVERT-7")
    void inAnEnglishSentenceTheyAreEnglish() {
        assertThat(Message.RANGE.text(Locale.GERMAN, 1, 1000)).isEqualTo("Enter a number from 1 to 1,000.");
    }

    @Test
    void aMistakeInABundleDoesNotEndTheRequest() {
        assertThat(inApplication(Message.NUMBER, Locale.GERMAN, 1)).isEqualTo("Enter a number.");
    }

    @Test
    void anUnusualLanguageIsNoProblem() {
        assertThat(Message.DATE.text(Locale.forLanguageTag("x-klingon"))).isEqualTo("Enter a date.");
        assertThat(Message.DATE.text(Locale.forLanguageTag("de-CH-1996"))).isEqualTo("Enter a date.");
    }

    private static String inApplication(Message message, Locale locale, Object... arguments) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(application);
        try {
            return message.text(locale, arguments);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
