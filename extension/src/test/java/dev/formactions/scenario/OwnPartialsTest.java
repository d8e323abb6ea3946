package dev.formactions.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mustachejava.DefaultMustacheFactory;
import dev.formactions.Action;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Path;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages that write their fields themselves, replace partials of the library, or find them elsewhere. */
class OwnPartialsTest {

    public record Plain(@NotBlank @Size(max = 3) String text, int number) {}

    @Path("/plain")
    @View("account/plain")
    @RequestScoped
    public static class PlainPage implements Page {

        @Action("check")
        public void check(@Valid Plain form) {}

        @Action("take")
        public void take(Plain form) {}
    }

    private static App app;

    @BeforeAll
    static void start() {
        app = App.of(PlainPage.class)
                .view(
                        "account/plain",
                        """
                        {{#actions.take.fields.text}}<input {{{attributes}}}>{{/actions.take.fields.text}}
                        {{#actions.take.fields.number}}<input {{{attributes}}}>{{/actions.take.fields.number}}
                        <b title="{{actions.check.fields.text.attributes.maxlength}}">
                        <i {{#actions.check.fields.text.attributes}}{{name}}="{{value}}" {{/actions.check.fields.text.attributes}}>
                        {{#actions.check.fields.text}}{{> formactions/checkbox}}{{/actions.check.fields.text}}
                        {{#actions.check.fields.text}}{{> formactions/textarea}}{{/actions.check.fields.text}}
                        """)
                .view("formactions/checkbox", "own {{name}}")
                .start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void whatIsNotValidatedHasNoConstraints() {
        assertThat(shown("/plain"))
                .contains("<input type=\"text\">")
                .contains("<input type=\"number\" required min=\"-2147483648\"");
    }

    @Test
    void attributesCanBePrintedOneByOne() {
        assertThat(shown("/plain"))
                .contains("<b title=\"3\">")
                .contains("<i type=\"text\" required=\"required\" maxlength=\"3\" >");
    }

    @Test
    void anApplicationReplacesPartialsAndUsesThemInAnyFolder() {
        assertThat(shown("/plain"))
                .contains("own text")
                .contains("<textarea id=\"check-text\" name=\"text\" required maxlength=\"3\">");
    }

    /** As Jersey MVC does it with the base path {@code META-INF/views}. */
    @Test
    void anotherFactoryFindsThePartialsByTheirPath() {
        String page = "{{#field}}{{> ../form-actions/views/formactions/field}}{{/field}}";
        Map<String, Object> field = Map.of("input", true, "id", "a", "name", "b", "label", "c", "attributes", "d");
        StringWriter out = new StringWriter();
        new DefaultMustacheFactory()
                .compile(new StringReader(page), "META-INF/views/page.mustache")
                .execute(out, Map.of("field", field));
        assertThat(out.toString().replace("  ", " "))
                .contains("<label for=\"a\">c</label>")
                .contains("<input id=\"a\" name=\"b\" d>");
    }

    private static String shown(String path) {
        return app.get(path).answer().body().replace("  ", " ");
    }
}
