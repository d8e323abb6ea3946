package dev.formactions.internal.model;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A JAX-RS path template as a regular expression (Jakarta RESTful Web Services 3.1, section 3.7.3), in the order in which
 * JAX-RS prefers templates: more literal characters first, then more parameters, then more parameters with an expression of
 * their own.
 */
final class PathTemplate implements Comparable<PathTemplate> {

    private static final Comparator<PathTemplate> PREFERENCE = Comparator.comparingInt(
                    (PathTemplate template) -> template.literals)
            .thenComparingInt(template -> template.parameters)
            .thenComparingInt(template -> template.expressions)
            .reversed();

    private final Pattern pattern;
    private final int literals;
    private final int parameters;
    private final int expressions;

    private PathTemplate(Pattern pattern, int literals, int parameters, int expressions) {
        this.pattern = pattern;
        this.literals = literals;
        this.parameters = parameters;
        this.expressions = expressions;
    }

    static PathTemplate of(String path) {
        String template = normalize(path);
        StringBuilder regex = new StringBuilder();
        int literals = 0;
        int parameters = 0;
        int expressions = 0;
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            String literal = template.substring(at, open < 0 ? template.length() : open);
            literals += literal.length();
            if (!literal.isEmpty()) {
                regex.append(Pattern.quote(literal));
            }
            if (open < 0) {
                break;
            }
            int close = closing(template, open);
            String parameter = template.substring(open + 1, close);
            int colon = parameter.indexOf(':');
            parameters++;
            if (colon >= 0) {
                expressions++;
                regex.append("(?:")
                        .append(parameter.substring(colon + 1).trim())
                        .append(')');
            } else {
                regex.append("[^/]+?");
            }
            at = close + 1;
        }
        return new PathTemplate(Pattern.compile(regex + "/?"), literals, parameters, expressions);
    }

    /** A path with one leading and no trailing slash; the root is {@code /}. */
    static String normalize(String path) {
        int start = 0;
        int end = path.length();
        while (start < end && path.charAt(start) == '/') {
            start++;
        }
        while (end > start && path.charAt(end - 1) == '/') {
            end--;
        }
        return "/" + path.substring(start, end);
    }

    boolean matches(String normalizedPath) {
        return pattern.matcher(normalizedPath).matches();
    }

    /** The brace that closes the one at {@code open}: an expression may hold braces of its own. */
    private static int closing(String template, int open) {
        int depth = 0;
        for (int i = open; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "@Path(\"" + template + "\"): the { at position " + open + " is never closed.");
    }

    @Override
    public int compareTo(PathTemplate other) {
        return PREFERENCE.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PathTemplate that && that.pattern.pattern().equals(pattern.pattern());
    }

    @Override
    public int hashCode() {
        return pattern.pattern().hashCode();
    }
}
