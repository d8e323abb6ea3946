package dev.formactions.internal.convert;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * What a user is told about a text that does not fit its field. English, unless the application has a resource bundle
 * {@code FormActionsMessages} with the key of the message.
 */
public enum Message {
    REQUIRED("formactions.required", "Fill in this field."),
    INVALID("formactions.invalid", "This value is not valid."),
    UNREADABLE("formactions.unreadable", "This text could not be read. Enter it again."),
    UNCHECKED("formactions.unchecked", "This form could not be checked."),
    NUMBER("formactions.number", "Enter a number."),
    WHOLE_NUMBER("formactions.whole-number", "Enter a whole number."),
    RANGE("formactions.range", "Enter a number from {0} to {1}."),
    DATE("formactions.date", "Enter a date."),
    TIME("formactions.time", "Enter a time."),
    DATE_TIME("formactions.date-time", "Enter a date and a time."),
    MONTH("formactions.month", "Enter a month."),
    YEAR("formactions.year", "Enter a year."),
    DURATION("formactions.duration", "Enter a duration."),
    TIME_ZONE("formactions.time-zone", "Enter a time zone."),
    CHARACTER("formactions.character", "Enter one character."),
    CHOICE("formactions.choice", "\"{0}\" is not one of the choices."),
    HIDDEN_CHOICE("formactions.hidden-choice", "Choose one of the options."),
    URL("formactions.url", "Enter an address such as https://example.com."),
    LANGUAGE("formactions.language", "Enter a language such as en."),
    CURRENCY("formactions.currency", "Enter a currency such as EUR."),
    FILE_TYPE("formactions.file-type", "Choose a file of one of these types: {0}."),
    FILE_SIZE("formactions.file-size", "The file is larger than {0}."),
    FILE_COUNT("formactions.file-count", "Choose at most {0} files."),
    ONE_FILE("formactions.one-file", "Choose only one file.");

    /** The name of the bundle that an application may have. */
    static final String BUNDLE = "FormActionsMessages";

    private static final ResourceBundle.Control IN_THIS_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);

    private final String key;
    private final String english;

    Message(String key, String english) {
        this.key = key;
        this.english = english;
    }

    /** The text in a language; {@code arguments} fill its braces, if it has any, as in {@link MessageFormat}. */
    public String text(Locale locale, Object... arguments) {
        String translated = translated(locale);
        return translated == null ? format(english, Locale.ENGLISH, arguments) : format(translated, locale, arguments);
    }

    private String format(String text, Locale locale, Object... arguments) {
        // A text that names no argument is none of a format: its apostrophes are what they are.
        if (arguments.length == 0 || text.indexOf('{') < 0) {
            return text;
        }
        try {
            return new MessageFormat(text, locale).format(arguments);
        } catch (IllegalArgumentException e) {
            // A brace too many in a translation must not end a request.
            return new MessageFormat(english, Locale.ENGLISH).format(arguments);
        }
    }

    /** What the application's bundle has; {@code null} if it has nothing. */
    private @Nullable String translated(Locale locale) {
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            return loader == null
                    ? null
                    : ResourceBundle.getBundle(BUNDLE, withoutVariants(locale), loader, IN_THIS_LANGUAGE)
                            .getString(key);
        } catch (MissingResourceException | ClassCastException e) {
            return null;
        }
    }

    /** A client may ask for any number of variants of a language, and bundles are remembered for each. */
    private static Locale withoutVariants(Locale locale) {
        return new Locale.Builder()
                .setLanguage(locale.getLanguage())
                .setRegion(locale.getCountry())
                .build();
    }
}
