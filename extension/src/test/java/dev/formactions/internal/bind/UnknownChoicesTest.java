package dev.formactions.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Sensitive;
import dev.formactions.internal.model.Problems;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No option has them, so that their message shows them again, unless they are secrets. */
class UnknownChoicesTest {

    record Trip(
            DayOfWeek day,
            List<DayOfWeek> days,
            Map<DayOfWeek, String> notes,
            Part open,
            @Sensitive DayOfWeek secret,
            @Sensitive List<DayOfWeek> secrets,
            @Sensitive Part covered) {}

    record Part(DayOfWeek day, Part inner) {}

    @Test
    @Tag("SHOWN-7")
    void theirMessageNamesThem() {
        assertThat(errors("day=<x>&days=MONDAY&days=y&days='z'&notes[n]=1&open.inner.day={0}"))
                .containsOnly(
                        Map.entry("day", List.of(named("<x>"))),
                        Map.entry("days", List.of(named("y"), named("'z'"))),
                        Map.entry("notes[n]", List.of(named("n"))),
                        Map.entry("open.inner.day", List.of(named("{0}"))));
    }

    @Test
    @Tag("SHOWN-7")
    @Tag("SECRET-1")
    void secretsAreNotNamedAtAnyDepth() {
        List<String> message = List.of("Choose one of the options.");
        assertThat(errors("secret=ssss&secrets=ssss&covered.inner.day=ssss&covered.day=ssss&day=open"))
                .containsOnly(
                        Map.entry("secret", message),
                        Map.entry("secrets", message),
                        Map.entry("covered.inner.day", message),
                        Map.entry("covered.day", message),
                        Map.entry("day", List.of(named("open"))));
    }

    @Test
    @Tag("SECRET-1")
    void inASensitiveFormEachIsASecret() {
        FormPlan plan = Bound.plans(new ArrayList<>()).find(Trip.class, true, "parameter 1", new Problems());
        assertThat(plan.bind(Bound.entries("day=x"), Locale.ENGLISH).errors())
                .containsOnly(Map.entry("day", List.of("Choose one of the options.")));
    }

    @Test
    @Tag("SHOWN-7")
    void longOnesAreShortenedBetweenCharacters() {
        assertThat(errors("day=" + "x".repeat(100)).get("day")).containsExactly(named("x".repeat(100)));
        assertThat(errors("day=" + "x".repeat(101)).get("day")).containsExactly(named("x".repeat(100) + "…"));
        assertThat(errors("day=" + "x".repeat(99) + "😀").get("day")).containsExactly(named("x".repeat(99) + "…"));
    }

    private static Map<String, List<String>> errors(String body) {
        return Bound.form(Trip.class, body).errors();
    }

    private static String named(String text) {
        return "\"" + text + "\" is not one of the choices.";
    }
}
