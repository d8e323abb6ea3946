package dev.formactions.tck.constraints;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Random regular expressions, with what people write and with what means something else in JavaScript. */
final class Expressions extends Choices {

    private static final String[] KNOWN = {
        "[A-Za-z]+",
        "\\d{1,3}",
        "^[0-9]+$",
        "[\\w.-]+@[\\w.-]+",
        "(?=.*[0-9])(?=.*[a-z]).*",
        "\\S+",
        "\\s*a\\s*",
        ".+",
        "(?s).+",
        "(?i)ab*",
        "\\p{L}+",
        "\\p{Alpha}\\p{Digit}*",
        "\\bA\\b.*",
        "(a)\\1",
        "a++b",
        "[a-z&&[^b]]*",
        "\\Qa.b\\E",
        "[^\\d]*",
        "(?<!a)b",
        "^a|b$",
        "a$|^b",
        "\\R",
        "\\h+",
        "\\X",
        "[\\x00-\\x7F]*",
        "[\\x{1F600}-\\x{1F64F}]",
        "[a-]",
        "[]a]+",
        "a{2}|b{1,}",
        "\\0101",
        "a\\.b",
        "[.]{2}",
        "(?:a|b)?",
        "\\p{Lower}(?!b).",
        "[^\\n]*",
        "\\u0041+",
        "😀?",
        "[😀ä]",
        "\\v",
        "a{,3}",
        "(?x)a b",
        "a|",
        "()",
        "x*?",
        "a.b",
        "[--/]",
        "\\/",
        "\\cA",
        "\\G.",
        "\\Aa\\z",
        "a\\Z",
        "[+-9]*",
        "\\W\\D?",
        "[\\W\\d]*",
        "[^\\W_]+",
        "(?d).",
        "[\\s\\S]*",
        "\\p{IsLatin}*",
        "[\\p{Punct}a]*",
        "\\N{LATIN SMALL LETTER A}"
    };

    Expressions(Random random) {
        super(random);
    }

    /** One that Java compiles. */
    String next() {
        for (; ; ) {
            String expression = percent(40) ? one(KNOWN) : alternatives(2);
            try {
                Pattern.compile(expression);
                return expression;
            } catch (PatternSyntaxException e) {
                // The next one may be better.
            }
        }
    }

    private String alternatives(int depth) {
        return several(1, 4, () -> piece(depth)) + (percent(25) ? "|" + several(0, 3, () -> piece(depth)) : "");
    }

    private String piece(int depth) {
        int kind = below(depth == 0 ? 8 : 10);
        String atom = kind < 4
                ? word("a b A 0 9 - . & _ ] } ä 😀 , @ / # ' = ! < > ~ ` % : ; \\. \\t \\- \\] \\/ \\@")
                : kind < 6
                        ? word("\\d \\D \\w \\W \\s \\S \\x41 \\u00e4 \\p{Alpha} \\p{L} \\b ^ $ . \\h \\R \\p{Punct}")
                        : kind < 8 ? set() : word("( (?: (?<n> (?= (?! (?<= (?i:") + alternatives(depth - 1) + ")";
        return atom + (percent(40) ? word("* + ? {2} {1,2} {0,} {0} *? +? ?? ++") : "");
    }

    private String set() {
        String members =
                "a b 0 9 - & . ^ _ \\d \\W \\s \\- \\] \\^ a-b 0-9 A-Z 😀 ä \\x41 a-\\x7a && [b] -- ~~ ! @ ( { | / +";
        return one("[", "[", "[^") + several(1, 4, () -> word(members)) + "]";
    }
}
