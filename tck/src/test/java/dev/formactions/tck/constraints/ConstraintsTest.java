package dev.formactions.tck.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.formactions.sample.stories.Chromium;
import dev.formactions.tck.rules.Rule;
import dev.formactions.tck.scenarios.Result;
import dev.formactions.tck.scenarios.Site;
import dev.formactions.tck.servers.EmbeddedServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random form objects, in a page with the shipped partials: what Chromium refuses in a field, the server refuses there, too.
 * {@code -Dtck.constraints.seed=2} takes others, {@code -Dtck.constraints.fields=500 -Dtck.constraints.values=100} more.
 */
@Rule("ATTRIBUTE-1")
class ConstraintsTest {

    private static final long SEED = Long.getLong("tck.constraints.seed", 1);
    private static final int FIELDS = Integer.getInteger("tck.constraints.fields", 150);
    private static final int VALUES = Integer.getInteger("tck.constraints.values", 30);

    @TempDir
    private static Path folder;

    private static List<Component> components;
    private static Map<String, List<Map<String, Object>>> probes;
    private static EmbeddedServer server;
    private static Site site;
    private static Chromium chromium;
    private static Page page;
    private static List<List<Control>> controls;
    private static List<List<String>> errors;

    @BeforeAll
    static void submit() throws Exception {
        System.out.printf("-Dtck.constraints.seed=%d%n", SEED);
        Random random = new Random(SEED);
        components = Stream.generate(new Components(random)::next).limit(FIELDS).toList();
        probes = probes(random);
        GeneratedForm form = new GeneratedForm(components, folder);
        server = EmbeddedServer.chosen();
        site = new Site(start(form));
        chromium = Chromium.start();
        page = chromium.browser().newPage();
        page.navigate(site.root() + "/form");
        controls = Control.probe(page, probes, "");
        errors = new ArrayList<>();
        for (int row = 0; row < VALUES; row++) {
            errors.add(errors(row));
        }
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @Test
    void whatTheBrowserRefusesTheServerRefusesToo() {
        Map<String, Integer> reasons = new TreeMap<>();
        controls.forEach(field -> field.forEach(each -> reasons.merge(each.refusals(), 1, Integer::sum)));
        System.out.println(reasons);
        assertThat(contradictions(controls).limit(20)).isEmpty();
        assertThat(reasons)
                .containsKeys(
                        "patternMismatch",
                        "rangeOverflow",
                        "rangeUnderflow",
                        "stepMismatch",
                        "tooLong",
                        "tooShort",
                        "valueMissing");
        // Most texts are right, and not nearly all.
        assertThat(reasons.get("")).isBetween(FIELDS * VALUES / 2, FIELDS * VALUES * 9 / 10);
    }

    /** As a proof that this test finds mistakes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "set('required', '')",
                "set('maxlength', 1)",
                "set('minlength', 7)",
                "set('pattern', '[a-z]*')",
                "if (el.min) set('min', +el.min + 1)",
                "if (el.max) set('max', el.max - 1)",
                "set('min', 0.5); if (el.step) set('step', 1)",
                "if (el.type === 'text') set('type', 'email')",
                "if (el.type === 'text') set('type', 'url')",
            })
    void aWrongAttributeIsFound(String tamper) {
        assertThat(contradictions(Control.probe(page, probes, tamper)).limit(1)).isNotEmpty();
    }

    /** What a script sets may have any length, but not what is typed: that is computed above, and looked at here. */
    @Test
    @Rule("ATTRIBUTE-3")
    void lengthsAreThoseOfWhatIsTyped() {
        List<Typed> typed = Typed.into(page, 12);
        assertThat(typed).hasSizeGreaterThan(20).allSatisfy(each -> assertThat(each.happened())
                .as(each.toString())
                .isEqualTo(each.expected()));
        assertThat(typed).extracting(Typed::expected).contains("cut", "tooShort", "kept");
    }

    /** A script cannot set what a browser does not take for a number, but keys can. */
    @Test
    void whatIsTypedAndNoNumberIsNoneForTheServerEither() throws Exception {
        List<Typed.Number> typed = Typed.numbers(page);
        for (Typed.Number each : typed) {
            Result result = Result.of(site.enhanced("/form").body(each.body()).reply());
            assertThat(each.refused() && result.errors().isEmpty())
                    .as(each.toString())
                    .isFalse();
        }
        assertThat(typed).extracting(Typed.Number::refused).contains(true, false);
    }

    private static URI start(GeneratedForm form) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(form.loader());
        try {
            return server.start(form, 0);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Map<String, List<Map<String, Object>>> probes(Random random) {
        Texts texts = new Texts(random);
        Map<String, List<Map<String, Object>>> probes = new LinkedHashMap<>();
        for (Component component : components) {
            probes.put(
                    component.name(),
                    Stream.generate(() -> Map.<String, Object>of(
                                    "text", texts.next(component.kind()),
                                    "shown", texts.next(component.kind()),
                                    "pick", random.nextInt(256)))
                            .limit(VALUES)
                            .toList());
        }
        return probes;
    }

    /** Submits one value of each field. */
    private static List<String> errors(int row) throws Exception {
        String body = controls.stream()
                .map(field -> field.get(row).submitted())
                .filter(pairs -> !pairs.isEmpty())
                .collect(Collectors.joining("&"));
        Result result = Result.of(site.enhanced("/form").body(body).reply());
        assertThat(result.formErrors()).isEmpty();
        return result.errors().keySet().stream().map(String::valueOf).toList();
    }

    private static Stream<String> contradictions(List<List<Control>> asked) {
        return IntStream.range(0, FIELDS).boxed().flatMap(field -> IntStream.range(0, VALUES)
                .filter(row -> !asked.get(field).get(row).refusals().isEmpty())
                .filter(row -> errors.get(row).stream().noneMatch(components.get(field)::isConcernedBy))
                .mapToObj(row -> asked.get(field).get(row) + " of " + components.get(field)));
    }
}
