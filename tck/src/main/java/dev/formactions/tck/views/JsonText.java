package dev.formactions.tck.views;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, strings, numbers, booleans and null as JSON (RFC 8259). */
final class JsonText {

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String of(@Nullable Object tree) {
        JsonText text = new JsonText();
        text.write(tree);
        return text.out.toString();
    }

    private void write(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> object) {
            out.append('{');
            String separator = "";
            for (Map.Entry<?, ?> member : object.entrySet()) {
                out.append(separator);
                quote(String.valueOf(member.getKey()));
                out.append(':');
                write(member.getValue());
                separator = ",";
            }
            out.append('}');
        } else if (tree instanceof List<?> array) {
            out.append('[');
            String separator = "";
            for (Object item : array) {
                out.append(separator);
                write(item);
                separator = ",";
            }
            out.append(']');
        } else if (tree instanceof String text) {
            quote(text);
        } else {
            out.append(tree);
        }
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20 || c == 0x7f || c == 0x2028 || c == 0x2029 || aloneAt(text, i)) {
                // A lone surrogate has no UTF-8: it survives as an escape only.
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean aloneAt(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
