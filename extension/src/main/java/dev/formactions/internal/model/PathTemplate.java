package dev.formactions.internal.model;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A JAX-RS path template as a regular expression (Jakarta RESTful Web Services 3.1, section 3.7.3), in the order in which
 * JAX-RS prefers templates: more literal characters first, then more parameters, then more parameters with an expression of
 * their own.
 */
public final class PathTemplate implements Comparable<PathTemplate> {

    private static final Comparator<PathTemplate> PREFERENCE = Comparator.comparingInt(
                    (PathTemplate template) -> template.literals)
            .thenComparingInt(template -> template.parameters)
            .thenComparingInt(template -> template.expressions)
            .reversed();

    /** What a path may hold beside letters and digits (RFC 3986, section 3.3), and what is encoded already. */
    private static final String IN_PATHS = "/-._~!$&'()*+,;=:@%";

    private static final String ROOT = Pattern.quote("/");

    private final Pattern pattern;
    private final Pattern below;
    private final int literals;
    private final int parameters;
    private final int expressions;

    private PathTemplate(Pattern pattern, int literals, int parameters, int expressions) {
        this.pattern = pattern;
        this.below = Pattern.compile(pattern.pattern() + "/.+");
        this.literals = literals;
        this.parameters = parameters;
        this.expressions = expressions;
    }

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException if a brace is missing or an expression is none
     */
    public static PathTemplate of(String path) {
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
                regex.append(Pattern.quote(encoded(literal)));
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
                String expression = parameter.substring(colon + 1).trim();
                regex.append("(?:").append(Pattern.compile(expression)).append(')');
            } else {
                regex.append("[^/]+?");
            }
            at = close + 1;
        }
        return new PathTemplate(Pattern.compile(regex.toString()), literals, parameters, expressions);
    }

    /** What is wrong with a template, null if nothing is. */
    public static @Nullable String mistakeIn(String path) {
        try {
            of(path);
            return null;
        } catch (PatternSyntaxException e) {
            return "the expression " + e.getPattern() + " is none: " + e.getDescription();
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
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

    /** Whether the path goes on below what this template matches. */
    boolean matchesStartOf(String normalizedPath) {
        return pattern.pattern().equals(ROOT) || below.matcher(normalizedPath).matches();
    }

    /** As JAX-RS writes what a template holds literally: encoded, unless it is already. */
    private static String encoded(String literal) {
        StringBuilder out = new StringBuilder(literal.length());
        for (byte b : literal.getBytes(StandardCharsets.UTF_8)) {
            boolean asIs = (b >= 'a' && b <= 'z')
                    || (b >= 'A' && b <= 'Z')
                    || (b >= '0' && b <= '9')
                    || IN_PATHS.indexOf(b) >= 0;
            out.append(asIs ? String.valueOf((char) b) : String.format("%%%02X", b));
        }
        return out.toString();
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
        throw new IllegalArgumentException("a { is never closed");
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
