package dev.formactions.internal.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a client says of content codings (RFC 9110, section 12.5.3). */
public final class AcceptEncoding {

    private AcceptEncoding() {}

    /**
     * Whether the client takes gzip: if it names it, or says {@code *} without naming it, with a weight above 0.
     *
     * @param header the header {@code Accept-Encoding}; null without one
     */
    public static boolean acceptsGzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        boolean any = false;
        for (String range : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] parts = range.split(";", -1);
            String coding = parts[0].trim();
            if (coding.equals("gzip") || coding.equals("x-gzip")) {
                return isWanted(parts);
            }
            any |= coding.equals("*") && isWanted(parts);
        }
        return any;
    }

    /** A weight that cannot be read counts as 0: the text itself is always right. */
    private static boolean isWanted(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].trim();
            if (parameter.startsWith("q=")) {
                return parameter.substring(2).trim().matches("1(\\.0{0,3})?|0\\.(?!0{0,3}$)[0-9]{1,3}");
            }
        }
        return true;
    }
}
