package dev.formactions.internal.wire;

/** Strings in double quotes. */
final class Quotes {

    private static final String HEX = "0123456789abcdef";

    private Quotes() {}

    /** As in the text of devalue: safe inside a script element and in old JavaScript; lone surrogates stay. */
    static void devalue(StringBuilder out, CharSequence text) {
        append(out, text, true);
    }

    /** As JSON.stringify writes it (ECMA-262, 25.5.2.3): lone surrogates, which UTF-8 cannot carry, are escaped. */
    static void json(StringBuilder out, CharSequence text) {
        append(out, text, false);
    }

    private static void append(StringBuilder out, CharSequence text, boolean devalue) {
        out.append('"');
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c) || !(devalue ? isEscapedInDevalue(c) : isEscapedInJson(text, i))) {
                continue;
            }
            out.append(text, done, i);
            escape(out, c);
            done = i + 1;
        }
        out.append(text, done, text.length()).append('"');
    }

    /** Most of all text: needs no escape anywhere. */
    private static boolean isPlain(char c) {
        return (c > '\\' && c < '\u2028') || (c > '<' && c < '\\');
    }

    private static boolean isEscapedInDevalue(char c) {
        return c < ' ' || c == '"' || c == '\\' || c == '<' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isEscapedInJson(CharSequence text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c < ' ' || c == '"' || c == '\\';
    }

    private static void escape(StringBuilder out, char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '<' -> out.append("\\u003C");
            default -> {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX.charAt((c >> shift) & 0xf));
                }
            }
        }
    }
}
