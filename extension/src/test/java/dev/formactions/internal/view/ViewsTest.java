package dev.formactions.internal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.formactions.internal.model.Problems;
import dev.formactions.spi.ViewRenderer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewsTest {

    private final Map<String, String> files = new HashMap<>();
    private final Problems problems = new Problems();

    private Views views(boolean development) {
        return new Views(null, List.of(files("WEB-INF/"), files("")), development);
    }

    private TemplateSource files(String folder) {
        return path -> {
            String text = files.get(folder + path);
            return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        };
    }

    private String render(String template, Map<String, ?> model) {
        files.put("page.mustache", template);
        return new String(views(false).render("page", model), StandardCharsets.UTF_8);
    }

    @Tag("VIEW-4")
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '^',
            value = {
                "{{x}} ! &lt;a href&#61;&quot;&#39;&amp;&quot;&gt;",
                "<p title=\"{{x}}\"> ! <p title=\"&lt;a href&#61;&quot;&#39;&amp;&quot;&gt;\">",
                "{{{x}}} ! <a href=\"'&\">",
                "{{&x}} ! <a href=\"'&\">",
                "{{missing}}. ! .",
                "{{#list}}{{.}},{{/list}} ! 1,2,",
                "{{^none}}nothing{{/none}} ! nothing",
                "{{person.name}} ! Grüße 💩",
            })
    void valuesAreEscapedUnlessTheTemplateSaysOtherwise(String template, String expected) {
        Map<String, Object> model =
                Map.of("x", "<a href=\"'&\">", "list", List.of(1, 2), "person", Map.of("name", "Grüße 💩"));
        assertThat(render(template, model)).isEqualTo(expected);
    }

    @Test
    void aValueThatLooksLikeATemplateIsAText() {
        assertThat(render("{{x}}", Map.of("x", "{{{secret}}}", "secret", "s"))).doesNotContain("s}");
        assertThat(render("{{{x}}}", Map.of("x", "{{{secret}}}", "secret", "s")))
                .isEqualTo("{{{secret}}}");
    }

    @Test
    void aTemplateHoldsOthers() {
        files.put("shop/row.mustache", "<li>{{.}}</li>");
        files.put("layout.mustache", "<title>{{$title}}Shop{{/title}}</title>{{$body}}{{/body}}");
        assertThat(render("{{#list}}{{>shop/row}}{{/list}}", Map.of("list", List.of("a", "b"))))
                .isEqualTo("<li>a</li><li>b</li>");
        assertThat(render("{{<layout}}{{$body}}hello {{x}}{{/body}}{{/layout}}", Map.of("x", "<b>")))
                .isEqualTo("<title>Shop</title>hello &lt;b&gt;");
    }

    @Tag("VIEW-1")
    @Test
    void theFirstSourceWins() {
        files.put("WEB-INF/page.mustache", "from the WAR");
        assertThat(render("from a jar", Map.of())).isEqualTo("from the WAR");
    }

    @Tag("CONFIG-5")
    @Test
    void aTemplateIsKeptUnlessInDevelopment() {
        files.put("page.mustache", "{{>part}} one");
        files.put("part.mustache", "part one");
        Views kept = views(false);
        Views fresh = views(true);
        assertThat(kept.render("page", Map.of())).asString().isEqualTo("part one one");
        assertThat(fresh.render("page", Map.of())).asString().isEqualTo("part one one");
        files.put("page.mustache", "{{>part}} two");
        files.put("part.mustache", "part two");
        assertThat(kept.render("page", Map.of())).asString().isEqualTo("part one one");
        assertThat(fresh.render("page", Map.of())).asString().isEqualTo("part two two");
    }

    @Test
    void aViewWithoutMistakesIsNoProblem() {
        files.put("shop/page.mustache", "fine");
        files.put("shop/error.mustache", "fine");
        views(false).check("shop/page", "Page", problems);
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '!',
            value = {
                "{{#open}} ! page",
                "{{open ! page",
                "{{#a}}{{/b}} ! page",
                "{{/a}} ! page",
                "{{=x}} ! page",
                "{{>missing}} ! page",
                "{{>broken}} ! page",
                "{{<layout}} ! page",
            })
    void aMistakeInATemplateIsFoundAtDeployment(String template, String named) {
        files.put("page.mustache", "first line\n" + template);
        files.put("broken.mustache", "{{#x}}");
        files.put("layout.mustache", "");
        views(false).check("page", "Page", problems);
        assertThat(problems.message()).startsWith("FA-011: The view \"" + named + "\" has a mistake: ");
    }

    @Test
    void aMistakeInTheErrorViewIsFoundToo() {
        files.put("a/b/page.mustache", "fine");
        files.put("a/error.mustache", "{{#x}}");
        views(false).check("a/b/page", "Page", problems);
        assertThat(problems.message()).startsWith("FA-011: The view \"a/error\" has a mistake: ");
    }

    @Test
    void aMissingViewIsToldWithWhereItWasLookedFor() {
        views(false).check("gone", "LoginPage", problems);
        assertThat(problems.message())
                .isEqualTo(
                        "FA-010: LoginPage: the view \"gone\" does not exist. Looked for gone.mustache in WEB-INF/views"
                                + " of the WAR, then in META-INF/views and views on the class path. Create it, or correct the name"
                                + " in @View.");
    }

    @Tag("VIEW-5")
    @Test
    void theApplicationsOwnRendererComesFirst() {
        files.put("both.mustache", "{{#mistake}}");
        files.put("mine.mustache", "mustache");
        Views views = new Views(renderer("both", "own {x}"), List.of(files("")), false);
        views.check("both", "Page", problems);
        assertThat(problems.isEmpty()).isTrue();
        assertThat(views.has("both")).isTrue();
        assertThat(views.has("mine")).isTrue();
        assertThat(views.has("neither")).isFalse();
        assertThat(views.render("both", Map.of())).asString().isEqualTo("own {x}");
        assertThat(views.render("mine", Map.of())).asString().isEqualTo("mustache");
    }

    @Test
    void aRendererThatCannotReadIsAnError() {
        Views views = new Views(renderer("both", null), List.of(), false);
        assertThatThrownBy(() -> views.render("both", Map.of()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The view \"both\" cannot be rendered.");
    }

    /** Writes its text in all the ways that a writer offers; without one it fails. */
    private static ViewRenderer renderer(String only, String text) {
        return new ViewRenderer() {
            @Override
            public boolean has(String view) {
                return view.equals(only);
            }

            @Override
            public void render(String view, Map<String, ?> model, Writer out) throws IOException {
                if (text == null) {
                    throw new IOException("gone");
                }
                out.write(text.charAt(0));
                out.write(text, 1, 1);
                out.write(text.toCharArray(), 2, 1);
                out.append(text.substring(3));
                out.flush();
                out.close();
            }
        };
    }

    @Tag("VIEW-1")
    @Test
    void theClassPathHasTwoFolders() throws IOException {
        ClassLoader loader = new ClassLoader(null) {
            @Override
            public java.io.InputStream getResourceAsStream(String name) {
                return name.equals("views/a") || name.equals("META-INF/views/b")
                        ? new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8))
                        : null;
            }
        };
        TemplateSource source = TemplateSource.onClassPath(loader);
        assertThat(source.open("a")).hasContent("views/a");
        assertThat(source.open("b")).hasContent("META-INF/views/b");
        assertThat(source.open("c")).isNull();
    }
}
