package dev.formactions.internal.http;

import java.util.Locale;
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

    /** Whether an essence is one of the types that actions accept. */
    public static boolean isForm(@Nullable String essence) {
        return essence != null
                && switch (essence) {
                    case URL_ENCODED, MULTIPART, TEXT, SVELTEKIT -> true;
                    default -> false;
                };
    }
}
