package dev.formactions.internal.attributes;

import java.util.BitSet;
import java.util.Optional;

/** A set of code points, and how a regular expression of JavaScript says it: the same with the flag {@code u} as with {@code v}. */
final class CharacterSet {

    private static final int END = Character.MAX_CODE_POINT + 1;
    private static final int REPLACEMENT = 0xFFFD;
    private static final String SYNTAX = "^$\\.*+?()[]{}|/";

    static final CharacterSet DIGITS = range('0', '9');
    static final CharacterSet WORD =
            range('0', '9').and(range('A', 'Z')).and(range('a', 'z')).and(of('_'));

    /** In Java: those of ASCII, where JavaScript knows those of Unicode. */
    static final CharacterSet SPACE = range('\t', '\r').and(of(' '));

    /** In Java: one more than in JavaScript, U+0085. */
    static final CharacterSet NO_LINE_BREAK =
            of('\n').and(of('\r')).and(of(0x85)).and(range(0x2028, 0x2029)).inverse();

    private final BitSet members;

    private CharacterSet(BitSet members) {
        this.members = members;
    }

    static CharacterSet none() {
        return new CharacterSet(new BitSet());
    }

    static CharacterSet of(int codePoint) {
        return range(codePoint, codePoint);
    }

    static CharacterSet range(int from, int to) {
        BitSet members = new BitSet();
        members.set(from, to + 1);
        return new CharacterSet(members);
    }

    CharacterSet and(CharacterSet other) {
        BitSet all = (BitSet) members.clone();
        all.or(other.members);
        return new CharacterSet(all);
    }

    CharacterSet inverse() {
        BitSet others = (BitSet) members.clone();
        others.flip(0, END);
        return new CharacterSet(others);
    }

    /** The only member, -1 if there are none or more. */
    int single() {
        return members.cardinality() == 1 ? members.nextSetBit(0) : -1;
    }

    /**
     * How JavaScript says it, empty for sets that mean something else to a browser than to the server: a half of a surrogate
     * pair is submitted as U+FFFD.
     */
    Optional<String> text() {
        int halves = members.get(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1)
                .cardinality();
        boolean same = members.get(REPLACEMENT)
                ? halves == Character.MAX_SURROGATE + 1 - Character.MIN_SURROGATE
                : halves == 0;
        if (!same || members.isEmpty()) {
            return Optional.empty();
        }
        if (single() >= 0) {
            return Optional.of(character(single(), SYNTAX));
        }
        return Optional.of(members.get(END - 1) ? "[^" + inverse().ranges() + "]" : "[" + ranges() + "]");
    }

    /** In order and without repetitions, so that no two punctuators meet that have a meaning together. */
    private String ranges() {
        StringBuilder text = new StringBuilder();
        for (int from = members.nextSetBit(0); from >= 0; ) {
            int to = members.nextClearBit(from) - 1;
            text.append(character(from, SYNTAX + "-"));
            if (to > from) {
                text.append(to > from + 1 ? "-" : "").append(character(to, SYNTAX + "-"));
            }
            from = members.nextSetBit(to + 1);
        }
        return text.toString();
    }

    private static String character(int codePoint, String syntax) {
        if (codePoint > Character.MAX_VALUE) {
            return "\\u{%X}".formatted(codePoint);
        }
        if (codePoint > '~' || codePoint < ' ') {
            return "\\u%04X".formatted(codePoint);
        }
        return (syntax.indexOf(codePoint) < 0 ? "" : "\\") + (char) codePoint;
    }
}
