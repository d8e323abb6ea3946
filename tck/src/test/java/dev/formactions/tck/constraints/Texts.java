package dev.formactions.tck.constraints;

import java.util.Random;

/** Random texts that somebody types or pastes: sensible ones, those at the limits, and those that nobody expects. */
final class Texts extends Choices {

    private static final String[] LETTERS = {
        "a", "a", "a", "b", "b", "A", "0", "9", "-", ".", "&", "^", "]", " ", "_", "\u00A0", "\u0085", "ä", "a\u0308",
        "😀", "\t", "\n", "\r\n", "\r", "\u2028", "\uFEFF", "\u0664", "\u0000", "\uD83D", "\uFFFD", "@", "/", "\u212A",
        "\u017F", "\u200B", "\"", "<", "'", "%", "+", "=", "\u0001", "\u007F", "\u3000", "\u1680", "\u180E", "\u001C",
        "\u000B", "\f"
    };

    private static final String[] ADDRESSES = {
        "ada@example.com",
        "\"a b\"@example.com",
        "ada@münchen.de",
        "ädä@example.com",
        "ada@[127.0.0.1]",
        "ada@localhost",
        " ada@example.com ",
        "a@b@c",
        "ada@",
        "ada.@example.com",
        "ada@example..com",
        "http://localhost:8080/a?b#c",
        "/relative",
        "mailto:ada@example.com",
        "http://münchen.de/",
        "https://exa mple.com",
        "8f14e45f-ceea-467f-a0e6-01234567890a",
        "de-DE",
        "EUR"
    };

    private static final String[] TIMES = {
        "2024-02-29",
        "2023-02-29",
        "0001-01-01",
        "0000-01-01",
        "10000-01-01",
        "275760-09-13",
        "275760-09-14",
        "999999-12-31",
        "2024-W09",
        "2024-1-1",
        "2024-02",
        "0000-12",
        "275760-10",
        "99999-01",
        "2024",
        "12:30",
        "12:30:59",
        "12:30:59.9",
        "12:30:59.999",
        "12:30:59.123456789",
        "24:00",
        "00:00",
        "2024-02-29T12:30",
        "2024-02-29 12:30:01.5",
        "2024-02-29T24:00",
        "0001-01-01T00:00",
        "275760-09-13T00:00",
        "275760-09-13T00:01",
        "2024-02-29T12:30Z",
        "2024-02-29T12:30:00+02:00",
        "2024-02-29T12:30:00+01:00[Europe/Berlin]",
        "--02-29",
        "1582-10-10"
    };

    private static final String[] NUMBERS = {
        "0",
        "-0",
        "+5",
        "5.0",
        "5.",
        ".5",
        "-.5",
        "1e3",
        "1E+2",
        "1e-3",
        "1e308",
        "1e309",
        "-1e400",
        "1e-400",
        "127",
        "128",
        "-128",
        "-129",
        "2147483647",
        "2147483648",
        "9007199254740992",
        "9007199254740993",
        "9007199254740991.4",
        "9223372036854775807",
        "9223372036854775808",
        "9223372036854775296",
        "-9223372036854775809",
        "-9223372036854775808.0",
        "123456789012345678901234567890",
        "0.1",
        "0.30",
        "0.29999999999999999",
        "0.30000000000000001",
        "999.99",
        "1,5",
        "1 000",
        "٤",
        "0x10",
        "NaN",
        "Infinity",
        "00012",
        "1.50",
        "2.4999999999999999999",
        "2.5",
        "-1e-9",
        "0.000000000000000000001",
        "3.0000000000000000001",
        "9.9999999999999999999",
        "1e1000"
    };

    Texts(Random random) {
        super(random);
    }

    /** One for a field of a kind, seldom one for another. */
    String next(Kind kind) {
        if (percent(8)) {
            return "";
        }
        return switch (percent(90) ? kind : one(Kind.values())) {
            case TEXT -> text();
            case NUMBER -> number();
            case TIME -> padded(one(TIMES));
            case OTHER -> padded(one(ADDRESSES));
        };
    }

    private String text() {
        return switch (below(6)) {
            case 0 -> one("a", "😀", "\n", " ", "ä", "0").repeat(below(12));
            case 1 -> padded(one(ADDRESSES));
            case 2 -> padded(number());
            default -> several(0, 7, () -> LETTERS[percent(60) ? below(15) : below(LETTERS.length)]);
        };
    }

    private String number() {
        return switch (below(4)) {
            case 0 -> one(NUMBERS);
            case 1 -> String.valueOf(below(60) - 30);
            case 2 -> (below(60) - 30) + "." + below(1000);
            default ->
                one("", "-")
                        + below(30)
                        + one(
                                "",
                                ".0",
                                ".5",
                                ".25",
                                "e1",
                                "e0",
                                ".5e1",
                                "00000000000000000e-17",
                                ".000000000000000001");
        };
    }

    private String padded(String text) {
        return percent(85) ? text : one(" ", "\n", "\t", "\u00A0", "") + text + one(" ", "\r\n", "\u2003", "");
    }
}
