package dev.formactions.tck.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.formactions.tck.values.Data;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConformanceViewsTest {

    public record Page(int status, Map<String, String> error) {}

    private final ConformanceViews views = new ConformanceViews();

    @Test
    void aPageShowsItsTitleStatusFormAndData() throws IOException {
        assertThat(render("login", Data.of("page", Map.of("status", 400), "form", null, "data", Map.of("a", "<&\""))))
                .contains("<title>login</title>")
                .contains("<pre id=\"status\">400</pre>")
                .contains("<pre id=\"form\">null</pre>")
                .contains("<pre id=\"data\">{&quot;a&quot;:&quot;&lt;&amp;\\&quot;&quot;}</pre>");
    }

    @Test
    void aPageInAFolderHasTheSameLayout() throws IOException {
        assertThat(render("boundary/inner", Data.of("page", Map.of("status", 200), "form", true, "data", List.of())))
                .contains("<title>inner</title>")
                .contains("<pre id=\"form\">true</pre>");
    }

    @Test
    void anErrorPageShowsTheErrorOfThePage() throws IOException {
        Map<String, Object> model =
                Data.of("page", new Page(404, Map.of("message", "Not Found")), "form", null, "data", Map.of());
        assertThat(render("error", model))
                .contains("<title>error</title>")
                .contains("<pre id=\"boundary\">root</pre>")
                .contains("<pre id=\"status\">404</pre>")
                .contains("<pre id=\"error\">{&quot;message&quot;:&quot;Not Found&quot;}</pre>")
                .contains("<pre id=\"data\">{}</pre>");
        assertThat(render("boundary/error", model)).contains("<pre id=\"boundary\">boundary</pre>");
    }

    @Test
    void aValueWithoutAnEncodingFailsTheRendering() {
        assertThatThrownBy(() -> render("login", Data.of("form", new Object(), "data", Map.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyTheViewsOfTheSuiteAreKnown() {
        assertThat(views.has("login")).isTrue();
        assertThat(views.has("boundary/error")).isTrue();
        assertThat(views.has("unknown")).isFalse();
    }

    private String render(String view, Map<String, Object> model) throws IOException {
        StringWriter out = new StringWriter();
        views.render(view, model, out);
        return out.toString();
    }
}
