package dev.formactions.internal.attributes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;

/**
 * Random expressions and texts: the translation matches exactly what the expression matches. Read as Java here; the cases
 * are written to {@code target/patterns.tsv} (expression, translation, text as UTF-16 units, whether Java matches) for
 * whoever has a browser.
 */
class BrowserPatternPropertiesTest {

    private static final List<String> CASES = new ArrayList<>();

    @Property(tries = 3000)
    void theTranslationMatchesTheSame(@ForAll @From("expressions") String regexp, @ForAll @From("texts") String text) {
        Optional<Pattern> java = compiled(regexp);
        Optional<String> browser = BrowserPattern.of(regexp);
        Statistics.collect(java.isEmpty() ? "none" : browser.isPresent() ? "translated" : "left out");
        if (java.isEmpty()) {
            assertThat(browser).isEmpty();
        } else if (browser.isPresent()) {
            boolean matches = java.get().matcher(text).matches();
            Pattern again = Pattern.compile(browser.get().replace("\\u{", "\\x{"));
            assertThat(again.matcher(text).matches()).isEqualTo(matches);
            CASES.add(String.join("\t", units(regexp), units(browser.get()), units(text), String.valueOf(matches)));
        }
    }

    @AfterContainer
    static void write() throws Exception {
        Files.write(Path.of("target", "patterns.tsv"), CASES);
    }

    private static Optional<Pattern> compiled(String regexp) {
        try {
            return Optional.of(Pattern.compile(regexp));
        } catch (java.util.regex.PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    private static String units(String text) {
        StringBuilder units = new StringBuilder();
        text.chars().forEach(unit -> units.append("%04x".formatted(unit)));
        return units.toString();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "b", "A", "0", "9", "-", ".", "&", "^", "]", " ", "_", "\u00A0", "\u0085", "ä", "😀", "\t")
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> expressions() {
        return Combinators.combine(Arbitraries.of("", "^"), expression(2), Arbitraries.of("", "$"))
                .as((start, inside, end) -> start + inside + end);
    }

    private static Arbitrary<String> expression(int depth) {
        return piece(depth)
                .list()
                .ofMaxSize(3)
                .map(parts -> String.join("", parts))
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(alternatives -> String.join("|", alternatives));
    }

    private static Arbitrary<String> piece(int depth) {
        Arbitrary<String> atom =
                depth == 0 ? Arbitraries.oneOf(single(), set()) : Arbitraries.oneOf(single(), set(), group(depth - 1));
        return Combinators.combine(atom, mostly("++", "", "", "", "*", "+", "?", "{2}", "{1,2}", "{0,}", "*?"))
                .as((text, quantifier) -> text + quantifier);
    }

    private static Arbitrary<String> group(int depth) {
        return Combinators.combine(mostly("(?<=", "(", "(?:", "(?<n>", "(?=", "(?!"), expression(depth))
                .as((start, inside) -> start + inside + ")");
    }

    private static Arbitrary<String> single() {
        String usual = "a b A 0 9 - . & _ ] } ä 😀 \\. \\d \\D \\w \\W \\s \\S \\t \\x41 \\u00e4 \\p{Alpha} \\- \\]";
        return Arbitraries.oneOf(
                mostly("\\b", usual.split(" ")), mostly("^", usual.split(" ")), mostly("\\p{L}", usual.split(" ")));
    }

    private static Arbitrary<String> set() {
        String usual = "a b 0 9 - & . ^ _ \\d \\W \\s \\- \\] \\^ a-b 0-9 😀 ä \\x41 a-\\x7a";
        Arbitrary<String> member = Arbitraries.oneOf(
                mostly("&&", usual.split(" ")), mostly("[", usual.split(" ")), mostly("--", usual.split(" ")));
        return Combinators.combine(
                        Arbitraries.of("[", "[^"), member.list().ofMinSize(1).ofMaxSize(4))
                .as((start, members) -> start + String.join("", members) + "]");
    }

    private static Arbitrary<String> mostly(String odd, String... usual) {
        return Arbitraries.frequencyOf(Tuple.of(40, Arbitraries.of(usual)), Tuple.of(1, Arbitraries.just(odd)));
    }
}
