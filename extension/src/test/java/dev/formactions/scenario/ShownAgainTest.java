package dev.formactions.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Form;
import dev.formactions.Page;
import dev.formactions.Sensitive;
import dev.formactions.View;
import dev.formactions.internal.wire.DevalueDecoder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Path;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is typed into whichever fields stands in the page again, letter by letter, but for secrets. */
class ShownAgainTest {

    public record Everything(
            @Size(max = 3) String text,
            int number,
            LocalDate date,
            DayOfWeek day,
            Optional<String> maybe,
            @NotNull @Valid Nested nested,
            List<@Valid Nested> rows,
            List<Integer> list,
            Map<String, Integer> map,
            @Sensitive String password,
            char[] pin,
            @Sensitive Nested secret) {}

    public record Nested(@Size(min = 2) String text) {}

    @Path("/")
    @View("v")
    @RequestScoped
    public static class EverythingPage implements Page {
        @Action
        public ActionResult act(Form<Everything> form) {
            return form.reject("There is always something.").fail(422);
        }
    }

    /** Names that have one text each; none is the beginning of another. */
    private static final List<String> SHOWN = List.of(
            "text",
            "number",
            "date",
            "day",
            "maybe",
            "nested.text",
            "rows[3].text",
            "rows[7].text",
            "list[0]",
            "list[5]",
            "map[a]",
            "map[a b]");

    private static final List<String> SECRET = List.of("password", "pin", "secret.text");

    private static final Pattern INPUT = Pattern.compile("<input name=\"([^\"<>]*)\" value=\"([^\"<>]*)\">");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#([0-9]+)|(amp|lt|gt|quot));");

    private static App app;

    @BeforeContainer
    static void start() {
        app = App.of(EverythingPage.class)
                .view(
                        "v",
                        """
                        {{#actions.default.fields}}
                        {{#text}}<input name="{{name}}" value="{{value}}">{{/text}}
                        {{#number}}<input name="{{name}}" value="{{value}}">{{/number}}
                        {{#date}}<input name="{{name}}" value="{{value}}">{{/date}}
                        {{#day}}<input name="{{name}}" value="{{value}}">{{/day}}
                        {{#maybe}}<input name="{{name}}" value="{{value}}">{{/maybe}}
                        {{#nested.fields.text}}<input name="{{name}}" value="{{value}}">{{/nested.fields.text}}
                        {{#rows.items}}{{#fields.text}}<input name="{{name}}" value="{{value}}">{{/fields.text}}{{/rows.items}}
                        {{#list.items}}<input name="{{name}}" value="{{value}}">{{/list.items}}
                        {{#map.items}}<input name="{{name}}" value="{{value}}">{{/map.items}}
                        {{#password}}<input name="{{name}}" value="{{value}}">{{/password}}
                        {{#pin}}<input name="{{name}}" value="{{value}}">{{/pin}}
                        {{#secret.fields.text}}<input name="{{name}}" value="{{value}}">{{/secret.fields.text}}
                        {{/actions.default.fields}}
                        """)
                .start();
    }

    @AfterContainer
    static void stop() {
        app.close();
    }

    @Property(tries = 300)
    @Tag("SHOWN-7")
    @Tag("SHOWN-6")
    @Tag("SECRET-1")
    void inThePage(@ForAll @From("forms") Map<String, String> form) {
        Answer answer = app.post("/").body(body(form)).answer();
        assertThat(answer.status()).isEqualTo(422);
        Map<String, String> shown = inputs(answer.body());
        SHOWN.forEach(name -> assertThat(shown.getOrDefault(name, "")).as(name).isEqualTo(form.getOrDefault(name, "")));
        SECRET.forEach(name -> assertThat(shown).containsEntry(name, ""));
    }

    @Property(tries = 300)
    @Tag("SHOWN-2")
    @Tag("SECRET-1")
    void inTheResult(@ForAll @From("forms") Map<String, String> form) {
        Answer answer = app.post("/").enhanced().body(body(form)).answer();
        Map<String, String> shown = new HashMap<>();
        flatten("", values(answer), shown);
        Map<String, String> typed = new HashMap<>(form);
        typed.keySet().removeAll(SECRET);
        assertThat(shown.values()).containsExactlyInAnyOrderElementsOf(typed.values());
        assertThat(shown.keySet()).noneMatch(SECRET::contains);
        typed.forEach((name, text) -> {
            if (!name.startsWith("rows") && !name.startsWith("list")) {
                assertThat(shown).containsEntry(name, text);
            }
        });
    }

    @Provide
    static Arbitrary<Map<String, String>> forms() {
        Arbitrary<String> names = Arbitraries.of(SHOWN);
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(12).filter(ShownAgainTest::isText);
        Arbitrary<String> nasty =
                Arbitraries.of("", " ", "\"><script>alert(1)</script>", "&amp;", "'`=", "{{text}}", "${1+1}", "\r\n\t");
        Arbitrary<String> plain = Arbitraries.of("1", "2026-11-20", "MONDAY", "ok");
        Arbitrary<String> texts = Arbitraries.oneOf(anything, nasty, plain);
        return Arbitraries.maps(names, texts).map(form -> {
            Map<String, String> all = new HashMap<>(form);
            SECRET.forEach(name -> all.put(name, "hunter2"));
            return all;
        });
    }

    /** Half of a surrogate pair cannot be sent. */
    private static boolean isText(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static String body(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, String> inputs(String page) {
        assertThat(page).doesNotContain("hunter2").doesNotContain("<script");
        Map<String, String> inputs = new HashMap<>();
        Matcher input = INPUT.matcher(page);
        while (input.find()) {
            inputs.put(decoded(input.group(1)), decoded(input.group(2)));
        }
        return inputs;
    }

    private static String decoded(String html) {
        return REFERENCE.matcher(html).replaceAll(reference -> {
            String named = reference.group(2);
            String text = named == null
                    ? Character.toString(Integer.parseInt(reference.group(1)))
                    : Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"").get(named);
            return Matcher.quoteReplacement(text);
        });
    }

    private static Object values(Answer answer) {
        String data =
                Json.createReader(new StringReader(answer.body())).readObject().getString("data");
        return ((Map<?, ?>) new DevalueDecoder(Map.of()).decode(data)).get("values");
    }

    private static void flatten(String name, Object value, Map<String, String> into) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, below) -> flatten(name(name, String.valueOf(key)), below, into));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                flatten(name + "[" + i + "]", list.get(i), into);
            }
        } else {
            into.put(name, (String) value);
        }
    }

    private static String name(String parent, String key) {
        if (parent.equals("map")) {
            return "map[" + key + "]";
        }
        return parent.isEmpty() ? key : parent + "." + key;
    }
}
