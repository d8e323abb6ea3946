package dev.formactions.internal.attributes;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Translates a regular expression of Java into one for the attribute {@code pattern}, which a browser compiles with the flag
 * {@code v} and matches against the whole value (WHATWG HTML, 4.10.5.3.6). Only what means exactly the same there:
 * characters, classes, groups, alternatives, quantifiers, lookahead, and anchors where they are superfluous. The rest is not
 * translated: flags, back references, lookbehind, possessive quantifiers, word boundaries, properties of Unicode (every
 * browser and JDK has another version of it), and operations on classes.
 */
public final class BrowserPattern {

    /** What the expression holds cannot be translated. */
    static final class Untranslatable extends Exception {
        private static final long serialVersionUID = 1;

        Untranslatable() {
            super(null, null, false, false);
        }
    }

    private static final Pattern QUANTIFIER = Pattern.compile("[*+?]|\\{[0-9]{1,5}(?:,[0-9]{0,5})?\\}");

    private final String regexp;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private BrowserPattern(String regexp) {
        this.regexp = regexp;
    }

    /** The same expression for browsers, empty if there is none. */
    public static Optional<String> of(String regexp) {
        BrowserPattern pattern = new BrowserPattern(regexp);
        try {
            Pattern.compile(regexp);
            pattern.alternatives(true);
            return pattern.at == regexp.length() && pattern.out.length() > 0
                    ? Optional.of(pattern.out.toString())
                    : Optional.empty();
        } catch (Untranslatable | PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** @param whole whether these are alternatives of the whole expression, at whose ends anchors say nothing new */
    private void alternatives(boolean whole) throws Untranslatable {
        sequence(whole);
        while (accept("|")) {
            out.append('|');
            sequence(whole);
        }
    }

    private void sequence(boolean whole) throws Untranslatable {
        if (whole) {
            accept("^");
        }
        while (at < regexp.length() && regexp.charAt(at) != '|' && regexp.charAt(at) != ')') {
            boolean last = at + 1 == regexp.length() || regexp.charAt(at + 1) == '|';
            if (whole && last && accept("$")) {
                return;
            }
            if (atom()) {
                quantifier();
            }
        }
    }

    /** @return whether it can be repeated */
    private boolean atom() throws Untranslatable {
        if (accept("(?=")) {
            return group("(?=", false);
        }
        if (accept("(?!")) {
            return group("(?!", false);
        }
        if (accept("(?:")) {
            return group("(?:", true);
        }
        if (accept("(")) {
            if (accept("?")) {
                name();
            }
            return group("(?:", true);
        }
        ClassReader reader = new ClassReader(regexp, at);
        out.append(reader.atom().text().orElseThrow(Untranslatable::new));
        at = reader.at();
        return true;
    }

    private boolean group(String start, boolean repeatable) throws Untranslatable {
        out.append(start);
        alternatives(false);
        if (!accept(")")) {
            throw new Untranslatable();
        }
        out.append(')');
        return repeatable;
    }

    /** The name of a group, without which it means the same. Before a lookbehind there is none. */
    private void name() throws Untranslatable {
        int end = regexp.indexOf('>', at);
        if (end < 0 || !regexp.substring(at, end).matches("<[A-Za-z][A-Za-z0-9]*")) {
            throw new Untranslatable();
        }
        at = end + 1;
    }

    /** A reluctant quantifier matches the same as a whole. */
    private void quantifier() throws Untranslatable {
        java.util.regex.Matcher found = QUANTIFIER.matcher(regexp).region(at, regexp.length());
        if (found.lookingAt()) {
            out.append(found.group());
            at = found.end();
            accept("?");
            if (accept("+")) {
                throw new Untranslatable();
            }
        }
    }

    private boolean accept(String text) {
        boolean next = regexp.startsWith(text, at);
        at += next ? text.length() : 0;
        return next;
    }
}
