package dev.formactions.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Sensitive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What holds for every form. */
class BindingPropertiesTest {

    @SuppressWarnings("ArrayRecordComponent") // Applications may have them.
    record Everything(
            String text,
            int number,
            BigDecimal decimal,
            LocalDate date,
            TimeUnit unit,
            boolean checkbox,
            Optional<Everything> optional,
            Everything nested,
            List<Everything> rows,
            Set<Integer> set,
            int[] array,
            Map<TimeUnit, String> map,
            Map<String, Everything> objects,
            Strict strict,
            @Sensitive String password,
            @Sensitive Everything secret,
            char[] pin) {}

    record Strict(String a) {
        Strict {
            if (a == null || a.length() > 1) {
                throw new IllegalArgumentException("never shown: " + a);
            }
        }
    }

    /** What has one text, as opposed to an object. */
    private static final Pattern LEAF =
            Pattern.compile("(?:text|number|decimal|date|unit|checkbox|set(\\[1])?|array|map\\[\\w+]|strict\\.a)$");

    private static final FormPlan PLAN = Bound.plan(Everything.class);

    @Property
    @Tag("CONVERT-5")
    void noFormThrows(@ForAll @From("forms") List<Entry> form) {
        BoundForm bound = PLAN.bind(form, Locale.ENGLISH);
        assertThat(bound.value() != null || !bound.unmade().isEmpty()).isTrue();
        assertThat(bound.isFaithful())
                .isEqualTo(bound.errors().isEmpty() && bound.unmade().isEmpty());
    }

    @Property
    void noNamesThrow(@ForAll List<String> names, @ForAll String text) {
        PLAN.bind(names.stream().map(name -> new Entry(name, text)).toList(), Locale.ENGLISH);
    }

    @Property
    void everyErrorBelongsToAField(@ForAll @From("forms") List<Entry> form) {
        PLAN.bind(form, Locale.ENGLISH).errors().keySet().forEach(name -> assertThat(PLAN.has(name))
                .isTrue());
    }

    @Property
    @Tag("CONVERT-5")
    @Tag("SHOWN-2")
    void whatWasTypedIsKept(@ForAll @From("forms") List<Entry> form) {
        BoundForm bound = PLAN.bind(form, Locale.ENGLISH);
        String kept = bound.values().toString();
        first(form).forEach((name, text) -> {
            if (PLAN.has(name) && LEAF.matcher(name).find() && !isSensitive(name)) {
                assertThat(kept).contains(text);
            }
        });
    }

    @Property
    @Tag("SECRET-1")
    @Tag("SECRET-2")
    void whatIsSensitiveIsNowhere(@ForAll @From("forms") List<Entry> form) {
        BoundForm bound = PLAN.bind(form, Locale.ENGLISH);
        String shown = bound.values()
                + bound.errors().toString()
                + bound
                + bound.unmade()
                + bound.state("", Map.of(), List.of(), Map.of()).fields();
        for (Entry entry : form) {
            if (isSensitive(entry.name())) {
                assertThat(shown).doesNotContain(entry.text());
            }
        }
    }

    private static boolean isSensitive(String name) {
        return name.contains("password") || name.contains("secret") || name.contains("pin");
    }

    private static Map<String, String> first(List<Entry> form) {
        Map<String, String> texts = new LinkedHashMap<>();
        form.stream()
                .filter(entry -> !entry.name().contains("[]"))
                .forEach(entry -> texts.putIfAbsent(entry.name(), entry.text()));
        return texts;
    }

    /** Names that the type has, or nearly has, each text with a number that no other has. */
    @Provide
    static Arbitrary<List<Entry>> forms() {
        Arbitrary<String> step = Arbitraries.of(
                "text",
                "number",
                "decimal",
                "date",
                "unit",
                "checkbox",
                "optional",
                "nested",
                "rows[0]",
                "rows[7]",
                "rows[]",
                "set",
                "set[1]",
                "array",
                "map[DAYS]",
                "map[x]",
                "objects.a",
                "objects[b]",
                "strict",
                "strict.a",
                "password",
                "secret",
                "pin",
                "nothing");
        Arbitrary<String> name = step.list().ofMinSize(1).ofMaxSize(4).map(steps -> String.join(".", steps));
        Arbitrary<String> text = Arbitraries.of("", " ", "0", "x", "1.5", "2026-02-28", "DAYS", "on", "<b>");
        Arbitrary<Entry> entry = Combinators.combine(name, text).as(Entry::new);
        return entry.list().ofMaxSize(30).map(BindingPropertiesTest::numbered);
    }

    private static List<Entry> numbered(List<Entry> form) {
        List<Entry> numbered = new ArrayList<>();
        for (Entry entry : form) {
            boolean conspicuous = isSensitive(entry.name()) || entry.text().equals("x");
            String text = conspicuous ? "§" + numbered.size() + "§" : entry.text();
            numbered.add(new Entry(entry.name(), text));
        }
        return numbered;
    }
}
