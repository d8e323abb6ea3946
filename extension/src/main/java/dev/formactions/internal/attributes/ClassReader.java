package dev.formactions.internal.attributes;

import dev.formactions.internal.attributes.BrowserPattern.Untranslatable;
import java.util.Map;

/** Reads what matches one character: a character, an escape, or a class. */
final class ClassReader {

    private static final String QUANTIFIERS = "*+?{^$";

    private static final Map<Character, CharacterSet> SHORTHANDS = Map.of(
            'd',
            CharacterSet.DIGITS,
            'D',
            CharacterSet.DIGITS.inverse(),
            'w',
            CharacterSet.WORD,
            'W',
            CharacterSet.WORD.inverse(),
            's',
            CharacterSet.SPACE,
            'S',
            CharacterSet.SPACE.inverse());

    private static final Map<Character, Integer> CONTROLS =
            Map.of('t', 0x09, 'n', 0x0A, 'r', 0x0D, 'f', 0x0C, 'a', 0x07, 'e', 0x1B);

    /** POSIX, ASCII only. */
    private static final Map<String, CharacterSet> PROPERTIES = Map.of(
            "{Lower}", CharacterSet.range('a', 'z'),
            "{Upper}", CharacterSet.range('A', 'Z'),
            "{Alpha}", CharacterSet.range('a', 'z').and(CharacterSet.range('A', 'Z')),
            "{Digit}", CharacterSet.DIGITS,
            "{Alnum}", CharacterSet.DIGITS.and(CharacterSet.range('a', 'z')).and(CharacterSet.range('A', 'Z')),
            "{XDigit}", CharacterSet.DIGITS.and(CharacterSet.range('a', 'f')).and(CharacterSet.range('A', 'F')),
            "{ASCII}", CharacterSet.range(0, 0x7F));

    private final String regexp;
    private int at;

    ClassReader(String regexp, int at) {
        this.regexp = regexp;
        this.at = at;
    }

    /** Where the next one begins. */
    int at() {
        return at;
    }

    CharacterSet atom() throws Untranslatable {
        int next = next();
        return switch (next) {
            case '\\' -> escape();
            case '[' -> set();
            case '.' -> CharacterSet.NO_LINE_BREAK;
            default -> {
                if (QUANTIFIERS.indexOf(next) >= 0) {
                    throw new Untranslatable();
                }
                yield CharacterSet.of(next);
            }
        };
    }

    /** The rest of a class. Classes in it, and {@code &&}, are left out; a {@code ]} at its start is not what it seems. */
    private CharacterSet set() throws Untranslatable {
        boolean inverse = accept('^');
        CharacterSet set = CharacterSet.none();
        for (boolean first = true; first || !accept(']'); first = false) {
            int from = next();
            if (from == '[' || isDouble(from) || (first && from == ']')) {
                throw new Untranslatable();
            }
            CharacterSet member = from == '\\' ? escape() : CharacterSet.of(from);
            set = set.and(member.single() < 0 ? member : range(member.single()));
        }
        return inverse ? set.inverse() : set;
    }

    private CharacterSet range(int from) throws Untranslatable {
        boolean hyphen = peek(0) == '-' && peek(1) != ']';
        if (!hyphen) {
            return CharacterSet.of(from);
        }
        next();
        int next = next();
        int to = next == '\\' ? escape().single() : next;
        if (to < from || next == '[' || isDouble(next)) {
            throw new Untranslatable();
        }
        return CharacterSet.range(from, to);
    }

    /** Whether a {@code &&} begins here. */
    private boolean isDouble(int read) throws Untranslatable {
        return read == '&' && peek(0) == '&';
    }

    private CharacterSet escape() throws Untranslatable {
        int next = next();
        CharacterSet shorthand = SHORTHANDS.get((char) next);
        if (shorthand != null) {
            return shorthand;
        }
        Integer control = CONTROLS.get((char) next);
        if (control != null) {
            return CharacterSet.of(control);
        }
        if (next == 'p') {
            return property();
        }
        if (next == 'x' || next == 'u') {
            return CharacterSet.of(hexadecimal(next == 'x' ? 2 : 4));
        }
        boolean meaning = next > 0x7F || Character.isLetterOrDigit(next);
        if (meaning) {
            throw new Untranslatable();
        }
        return CharacterSet.of(next);
    }

    private CharacterSet property() throws Untranslatable {
        int end = regexp.indexOf('}', at);
        CharacterSet property = end < 0 ? null : PROPERTIES.get(regexp.substring(at, end + 1));
        if (property == null) {
            throw new Untranslatable();
        }
        at = end + 1;
        return property;
    }

    private int hexadecimal(int digits) throws Untranslatable {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(next(), 16);
            if (digit < 0) {
                throw new Untranslatable();
            }
            value = value * 16 + digit;
        }
        return value;
    }

    private boolean accept(char expected) throws Untranslatable {
        boolean found = peek(0) == expected;
        at += found ? 1 : 0;
        return found;
    }

    private int peek(int distance) throws Untranslatable {
        if (at + distance >= regexp.length()) {
            throw new Untranslatable();
        }
        return regexp.charAt(at + distance);
    }

    private int next() throws Untranslatable {
        if (at >= regexp.length()) {
            throw new Untranslatable();
        }
        int codePoint = regexp.codePointAt(at);
        at += Character.charCount(codePoint);
        return codePoint;
    }
}
