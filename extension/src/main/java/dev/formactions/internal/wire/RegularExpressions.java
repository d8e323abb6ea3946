package dev.formactions.internal.wire;

import java.util.regex.Pattern;

/** Patterns as RegExp. The syntax is taken as it is: what only Java understands, a script cannot read. */
final class RegularExpressions {

    private static final Pattern SYNTAX = Pattern.compile("[\\^$\\\\.*+?()\\[\\]{}|/]");

    private RegularExpressions() {}

    static void write(Pattern pattern, StringBuilder out, Encoding to) {
        Quotes.devalue(out.append("[\"RegExp\","), source(pattern));
        String flags = flags(pattern);
        if (!flags.isEmpty()) {
            out.append(",\"").append(flags).append('"');
        }
        out.append(']');
    }

    /** The pattern that Java knows for a source and flags of JavaScript; flags that Java has not are dropped. */
    static Pattern parse(String source, String flags) {
        int known = 0;
        known |= flags.contains("i") ? Pattern.CASE_INSENSITIVE : 0;
        known |= flags.contains("m") ? Pattern.MULTILINE : 0;
        known |= flags.contains("s") ? Pattern.DOTALL : 0;
        known |= flags.contains("u") ? Pattern.UNICODE_CASE : 0;
        return Pattern.compile(source, known);
    }

    private static String source(Pattern pattern) {
        return has(pattern, Pattern.LITERAL)
                ? SYNTAX.matcher(pattern.pattern()).replaceAll("\\\\$0")
                : pattern.pattern();
    }

    private static String flags(Pattern pattern) {
        return (has(pattern, Pattern.CASE_INSENSITIVE) ? "i" : "")
                + (has(pattern, Pattern.MULTILINE) ? "m" : "")
                + (has(pattern, Pattern.DOTALL) ? "s" : "")
                + (has(pattern, Pattern.UNICODE_CASE) || has(pattern, Pattern.UNICODE_CHARACTER_CLASS) ? "u" : "");
    }

    private static boolean has(Pattern pattern, int flag) {
        return (pattern.flags() & flag) != 0;
    }
}
