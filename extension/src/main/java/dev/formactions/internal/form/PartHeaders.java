package dev.formactions.internal.form;

import dev.formactions.internal.http.ContentType;
import dev.formactions.internal.http.TextCharset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the headers of a part say that matters to a form (RFC 7578, section 4): browsers send names as raw UTF-8, with three
 * characters percent-encoded (HTML Standard, section 4.10.22.8).
 *
 * @param name the name of the field; {@code null} if the part is none of a form
 * @param fileName the name of the file as it was sent, folders included; {@code null} if the part is a text
 * @param type the media type; {@code null} if there is none
 * @param charset the charset that the type declares, as it was sent; {@code null} if it declares none
 * @param damaged whether the name of the field is no UTF-8
 */
record PartHeaders(
        @Nullable String name,
        @Nullable String fileName,
        @Nullable String type,
        @Nullable String charset,
        boolean damaged) {

    private static final PartHeaders NONE = new PartHeaders(null, null, null, null, false);

    private static final Pattern FOLDING = Pattern.compile("\r\n[ \t]+");
    private static final Pattern HEADER = Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\r\n]*)");
    private static final Pattern PARAMETER =
            Pattern.compile("[ \t]*;[ \t]*([^ \t;=\"]+)=(?:\"([^\"]*+)\"|([^ \t;\"]*+))[ \t]*");
    private static final Pattern PRINTABLE = Pattern.compile("[ -~]+");

    /**
     * Reads the headers of a part.
     *
     * @param text the lines of the headers, one character for each byte
     * @throws MalformedPartException if they are no headers, or if they leave open which name is meant
     */
    static PartHeaders parse(String text) throws MalformedPartException {
        String disposition = null;
        String type = null;
        for (String line : FOLDING.matcher(text).replaceAll(" ").split("\r\n", -1)) {
            Matcher header = HEADER.matcher(line);
            if (!header.matches()) {
                throw new MalformedPartException("a part has a line among its headers that is no header.");
            }
            switch (header.group(1).toLowerCase(Locale.ROOT)) {
                case "content-disposition" -> disposition = only(disposition, header.group(2), "Content-Disposition");
                case "content-type" -> type = only(type, header.group(2), "Content-Type");
                default -> {
                    // RFC 7578, section 4.8: other headers are ignored.
                }
            }
        }
        return disposition == null ? NONE : of(disposition, type);
    }

    private static PartHeaders of(String disposition, @Nullable String type) throws MalformedPartException {
        int semicolon = disposition.indexOf(';');
        String kind = semicolon < 0 ? disposition : disposition.substring(0, semicolon);
        if (!kind.strip().equalsIgnoreCase("form-data")) {
            return NONE;
        }
        TextCharset.Text name = null;
        TextCharset.Text fileName = null;
        int from = kind.length();
        Matcher parameter = PARAMETER.matcher(disposition);
        while (parameter.region(from, disposition.length()).lookingAt()) {
            String value = parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
            switch (parameter.group(1).toLowerCase(Locale.ROOT)) {
                case "name" -> name = only(name, decode(value), "name");
                case "filename" -> fileName = only(fileName, decode(value), "filename");
                default -> {
                    // RFC 7578, section 4.2: filename* is not to be used.
                }
            }
            from = parameter.end();
        }
        if (from < disposition.length() && !disposition.substring(from).isBlank()) {
            throw new MalformedPartException("the Content-Disposition of a part cannot be read.");
        }
        return new PartHeaders(
                name == null ? null : unescaped(name),
                fileName == null ? null : unescaped(fileName),
                media(type),
                ContentType.charset(type),
                name != null && name.damaged());
    }

    private static <T> T only(@Nullable T before, T value, String what) throws MalformedPartException {
        if (before != null) {
            throw new MalformedPartException("a part has more than one " + what + ".");
        }
        return value;
    }

    private static TextCharset.Text decode(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
        return TextCharset.UTF_8.decode(bytes, 0, bytes.length);
    }

    private static String unescaped(TextCharset.Text name) {
        return name.value().replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    }

    /** A type that is none is left out: an application may send it on as a header. */
    private static @Nullable String media(@Nullable String type) {
        return type != null && PRINTABLE.matcher(type.strip()).matches()
                ? type.strip().toLowerCase(Locale.ROOT)
                : null;
    }
}
