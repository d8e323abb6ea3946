package dev.formactions.internal.view;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a form in a page: from the application's resource bundle {@code FormActionsMessages} in the language of the
 * request, else made of names. Asked for once in a request.
 */
final class Words {

    private static final String BUNDLE = "FormActionsMessages";
    private static final ResourceBundle.Control IN_THIS_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
    private static final Pattern INDEX = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern BORDER = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|_");

    private static final Map<String, String> ENGLISH =
            Map.of("formactions.summary", "There is a problem", "formactions.yes", "Yes", "formactions.no", "No");

    private final Supplier<Locale> locale;
    private boolean asked;
    private @Nullable ResourceBundle bundle;

    Words(Supplier<Locale> locale) {
        this.locale = locale;
    }

    /** A text of ours by its key. */
    String ours(String key) {
        String own = find(key);
        return own == null ? ENGLISH.getOrDefault(key, "") : own;
    }

    /**
     * The label of a field: {@code register.address.street.label}, {@code address.street.label}, else "Street". In a label
     * of the application {@code {0}} is the number of the list's element, from 1, or the key of the map's entry.
     */
    String label(String action, String field) {
        String own = find(action, field, ".label");
        return own == null
                ? readable(lastWord(field))
                : own.replace("{0}", position(field)).strip();
    }

    /** A label in the summary, where nothing around it says which row is meant: without words for it "Guests 2: Name". */
    String summaryLabel(String action, String field) {
        int bracket = field.lastIndexOf('[');
        if (bracket < 0 || find(action, field, ".label") != null) {
            return label(action, field);
        }
        String row = label(action, field.substring(0, bracket)) + " " + position(field.substring(bracket));
        return field.endsWith("]") ? row : row + ": " + label(action, field);
    }

    private static String position(String field) {
        Matcher index = INDEX.matcher(field);
        if (!index.find()) {
            return "";
        }
        String text = index.group(1);
        return text.matches("\\d{1,10}") ? Long.toString(Long.parseLong(text) + 1) : text;
    }

    /** The help for a field, {@code null} without one. */
    @Nullable String hint(String action, String field) {
        return find(action, field, ".hint");
    }

    /** The label of a choice: {@code Size.EXTRA_LARGE}, else "Extra large". */
    String choice(Class<?> type, String constant) {
        String own = find(type.getSimpleName() + "." + constant);
        return own == null ? readable(constant.toLowerCase(Locale.ROOT)) : own;
    }

    private @Nullable String find(String action, String field, String what) {
        String path = INDEX.matcher(field).replaceAll("");
        String own = action.isEmpty() ? null : find(action + "." + path + what);
        return own == null ? find(path + what) : own;
    }

    private @Nullable String find(String key) {
        ResourceBundle words = bundle();
        return words != null && words.containsKey(key) ? words.getString(key) : null;
    }

    private @Nullable ResourceBundle bundle() {
        if (!asked) {
            asked = true;
            bundle = load();
        }
        return bundle;
    }

    private @Nullable ResourceBundle load() {
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            Locale wanted = locale.get();
            // A client may ask for any number of variants of a language, and bundles are remembered for each.
            Locale plain = new Locale.Builder()
                    .setLanguage(wanted.getLanguage())
                    .setRegion(wanted.getCountry())
                    .build();
            return loader == null ? null : ResourceBundle.getBundle(BUNDLE, plain, loader, IN_THIS_LANGUAGE);
        } catch (MissingResourceException e) {
            return null;
        }
    }

    private static String lastWord(String field) {
        String path = INDEX.matcher(field).replaceAll("");
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String readable(String name) {
        String words = BORDER.matcher(name).replaceAll(" ").strip();
        return words.isEmpty()
                ? name
                : Character.toUpperCase(words.charAt(0)) + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
