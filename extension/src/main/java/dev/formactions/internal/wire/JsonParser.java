package dev.formactions.internal.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads JSON (RFC 8259) as far as devalue needs it: a list of slots, each a value or a flat object or list. */
final class JsonParser {

    private static final int MAX_DEPTH = 3;
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private final String text;
    private int at;
    private int depth;

    private JsonParser(String text) {
        this.text = text;
    }

    static @Nullable Object parse(String text) {
        JsonParser parser = new JsonParser(text);
        Object value = parser.value();
        if (parser.peek() != '\0' || parser.at < text.length()) {
            throw parser.unexpected();
        }
        return value;
    }

    private @Nullable Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Object object() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        open();
        while (!closes('}', object.isEmpty())) {
            if (peek() != '"') {
                throw unexpected();
            }
            String key = string();
            expect(':');
            object.put(key, value());
        }
        return object;
    }

    private Object list() {
        List<@Nullable Object> list = new ArrayList<>();
        open();
        while (!closes(']', list.isEmpty())) {
            list.add(value());
        }
        return list;
    }

    private void open() {
        at++;
        if (++depth > MAX_DEPTH) {
            throw unexpected();
        }
    }

    /** At the end of a container, or over the comma before its next element. */
    private boolean closes(char bracket, boolean first) {
        if (peek() == bracket) {
            at++;
            depth--;
            return true;
        }
        if (!first) {
            expect(',');
        }
        return false;
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return out.toString();
            }
            if (c < ' ') {
                throw unexpected();
            }
            out.append(c == '\\' ? escaped() : c);
        }
        throw unexpected();
    }

    /** Leaves the position at the last character of the escape. */
    private char escaped() {
        at++;
        char c = at < text.length() ? text.charAt(at) : '\0';
        int plain = "\"\\/bfnrt".indexOf(c);
        if (plain >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(plain);
        }
        if (c != 'u' || at + 4 >= text.length()) {
            throw unexpected();
        }
        int unit = 0;
        for (int end = at + 4; at < end; ) {
            int digit = Character.digit(text.charAt(++at), 16);
            if (digit < 0) {
                throw unexpected();
            }
            unit = (unit << 4) | digit;
        }
        return (char) unit;
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw unexpected();
        }
        at += word.length();
        return value;
    }

    private Object number() {
        Matcher matcher = NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw unexpected();
        }
        at = matcher.end();
        double value = Double.parseDouble(matcher.group());
        long whole = (long) value;
        if (whole != value || Math.abs(value) > JsNumber.MAX_SAFE_INTEGER || (whole == 0 && 1 / value < 0)) {
            return value;
        }
        return whole == (int) whole ? (Object) (int) whole : (Object) whole;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw unexpected();
        }
        at++;
    }

    /** The next character that is not white space; NUL at the end. */
    private char peek() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private IllegalArgumentException unexpected() {
        return Decoding.invalid("unexpected character at " + at);
    }
}
