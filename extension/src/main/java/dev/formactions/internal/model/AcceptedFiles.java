package dev.formactions.internal.model;

import dev.formactions.Accept;
import dev.formactions.FormFile;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which files a field takes (WHATWG HTML, 4.10.5.1.17, the attribute {@code accept}), by what the client says of them.
 *
 * @param types media types, kinds of them, and extensions; none if any file is taken
 */
public record AcceptedFiles(List<String> types) {

    /** For fields that say nothing. */
    public static final AcceptedFiles ANY = new AcceptedFiles(List.of());

    /** A media type is two tokens of HTTP; of those that end in a star there are three. */
    private static final Pattern TYPE = Pattern.compile(
            "(?i)(?:image|audio|video)/\\*|(?!\\.)[!#$%&'+.^_`|~0-9a-z-]+/[!#$%&'+.^_`|~0-9a-z-]+|\\.[^\\s,/\\\\]+");

    /**
     * Reads an annotation and finds what is wrong with it.
     *
     * @param annotation the annotation, {@code null} without one
     * @param place where it stands, for messages
     */
    public static AcceptedFiles of(@Nullable Accept annotation, String place, Problems problems) {
        if (annotation == null) {
            return ANY;
        }
        List<String> types = List.of(annotation.value());
        List<String> wrong =
                types.stream().filter(type -> !TYPE.matcher(type).matches()).toList();
        if (types.isEmpty() || !wrong.isEmpty()) {
            problems.add(
                    "FA-416",
                    "%s: @Accept %s. Write image/*, audio/*, video/*, a media type without parameters such as"
                            + " application/pdf, or an extension such as .pdf, each as a string of its own.",
                    place,
                    types.isEmpty() ? "names no type" : "names \"" + wrong.get(0) + "\", which is no type of files");
        }
        return new AcceptedFiles(types);
    }

    /** Refuses an annotation at something that is no file. */
    public static void requireNone(AnnotatedElement element, String place, String type, Problems problems) {
        if (element.isAnnotationPresent(Accept.class)) {
            misplaced(place, type, problems);
        }
    }

    /** Says that an annotation stands at something that is no file. */
    public static void misplaced(String place, String type, Problems problems) {
        problems.add(
                "FA-417",
                "%s has @Accept, but its type %s is no file. Write it at a FormFile, or at an Optional, a collection, an array"
                        + " or a map of it, of a form object or with @FormParam.",
                place,
                type);
    }

    /** Whether a file is one of them. */
    public boolean accept(FormFile file) {
        int semicolon = file.type().indexOf(';');
        String type = semicolon < 0 ? file.type() : file.type().substring(0, semicolon);
        return types.isEmpty()
                || types.stream().anyMatch(each -> matches(lower(each), lower(type.strip()), lower(file.name())));
    }

    private static boolean matches(String wanted, String type, String name) {
        if (wanted.startsWith(".")) {
            return name.endsWith(wanted);
        }
        return wanted.endsWith("/*") ? type.startsWith(wanted.substring(0, wanted.length() - 1)) : type.equals(wanted);
    }

    /** Of ASCII alone: {@link String#toLowerCase()} makes a k of the sign for Kelvin. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                lower.setCharAt(i, (char) (c + 'a' - 'A'));
            }
        }
        return lower.toString();
    }

    /** As the attribute has them. */
    @Override
    public String toString() {
        return String.join(", ", types);
    }
}
