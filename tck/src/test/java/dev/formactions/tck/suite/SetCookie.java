package dev.formactions.tck.suite;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares {@code Set-Cookie} lines: the order of the lines and of a line's attributes, and their case, do not matter. */
final class SetCookie {

    private SetCookie() {}

    static List<String> canonical(List<String> lines) {
        return lines.stream().map(SetCookie::canonical).sorted().toList();
    }

    private static String canonical(String line) {
        String[] parts = line.split(";\\s*", -1);
        Stream<String> attributes = Stream.of(parts)
                .skip(1)
                .map(attribute -> attribute.toLowerCase(Locale.ROOT))
                .sorted();
        return Stream.concat(Stream.of(parts[0]), attributes).collect(Collectors.joining("; "));
    }
}
