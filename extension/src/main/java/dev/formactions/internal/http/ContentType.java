package dev.formactions.internal.http;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a Content-Type header as far as form actions need it. */
public final class ContentType {

    /** The type of forms without files. */
    public static final String URL_ENCODED = "application/x-www-form-urlencoded";

    /** The type of forms with files. */
    public static final String MULTIPART = "multipart/form-data";

    /** The third type that an HTML form can have. It passes as a form, but holds no fields that can be read. */
    public static final String TEXT = "text/plain";

    /** The binary type of SvelteKit's remote functions, which its check lets pass as well. */
    public static final String SVELTEKIT = "application/x-sveltekit-formdata";

    /** A semicolon, a name, and maybe a value; whatever else stands before the next semicolon belongs to it. */
    private static final Pattern PARAMETER = Pattern.compile(";\\s*+([^;=]*+)(?:=(?:\"([^\"]*+)\"[^;]*+|([^;]*+)))?");

    private static final Pattern BOUNDARY = Pattern.compile("[0-9A-Za-z'()+_,./:=? -]{0,69}[0-9A-Za-z'()+_,./:=?-]");

    private ContentType() {}

    /**
     * The type without its parameters, trimmed, in lower case.
     *
     * @param header the header; null if there is none
     * @return the essence; null if the header is absent or holds none
     */
    public static @Nullable String essence(@Nullable String header) {
        if (header == null) {
            return null;
        }
        int semicolon = header.indexOf(';');
        String type = (semicolon < 0 ? header : header.substring(0, semicolon)).strip();
        return type.isEmpty() ? null : type.toLowerCase(Locale.ROOT);
    }

    /**
     * The boundary of a multipart body: the first parameter of that name, quoted or not (WHATWG MIME Sniffing Standard,
     * section 4.4), of the 1 to 70 characters that RFC 2046, section 5.1.1 allows.
     *
     * @param header the header; null if there is none
     * @return the boundary; null if there is none that can be used
     */
    public static @Nullable String boundary(@Nullable String header) {
        // No character of a boundary needs an escape, and they would make it unclear where a quoted string ends.
        if (header == null || header.indexOf(';') < 0 || header.indexOf('\\') >= 0) {
            return null;
        }
        String value = parameter(header, "boundary");
        return value != null && BOUNDARY.matcher(value).matches() ? value : null;
    }

    /**
     * The charset that a header declares, as it was sent; {@code null} if it declares none.
     *
     * @param header the header; null if there is none
     */
    public static @Nullable String charset(@Nullable String header) {
        return header == null || header.indexOf(';') < 0 ? null : parameter(header, "charset");
    }

    /** The first parameter of a name that has a value. */
    private static @Nullable String parameter(String header, String name) {
        Matcher parameter = PARAMETER.matcher(header).region(header.indexOf(';'), header.length());
        while (parameter.lookingAt()) {
            String quoted = parameter.group(2);
            String plain = parameter.group(3);
            String value = quoted == null && plain != null ? plain.stripTrailing() : quoted;
            if (value != null && parameter.group(1).equalsIgnoreCase(name)) {
                return value;
            }
            parameter.region(parameter.end(), header.length());
        }
        return null;
    }

    /** Whether an essence is one of the types that actions accept. */
    public static boolean isForm(@Nullable String essence) {
        return essence != null
                && switch (essence) {
                    case URL_ENCODED, MULTIPART, TEXT, SVELTEKIT -> true;
                    default -> false;
                };
    }
}
