package dev.formactions.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Form;
import dev.formactions.Page;
import dev.formactions.Sensitive;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is posted, the answer is a page or a refusal, and never an unexpected error. */
class HostileFormsTest {

    public record Everything(
            @NotBlank String text,
            int number,
            LocalDate date,
            @Valid Everything nested,
            @Size(max = 3) List<@Valid Everything> rows,
            Map<String, @NotBlank String> labels,
            Map<Integer, @Valid Everything> byNumber,
            Strict strict,
            @Sensitive @Size(min = 100, message = "${validatedValue}") String password) {}

    public record Strict(@Size(max = 2) String a) {
        public Strict {
            if (a == null || a.length() > 2) {
                throw new IllegalArgumentException("never shown");
            }
        }
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class EverythingPage implements Page {
        @Action
        public ActionResult act(Form<Everything> form) {
            return form.fail(422);
        }
    }

    private static App app;

    @BeforeContainer
    static void start() {
        app = App.of(EverythingPage.class)
                .view(
                        "v",
                        "{{form}}{{#actions.default.fields}}{{text.value}}{{#nested.fields}}{{text.value}}{{text.errors}}"
                                + "{{/nested.fields}}{{#rows.items}}{{fields.text.value}}{{/rows.items}}"
                                + "{{#labels.items}}{{value}}{{/labels.items}}{{password.value}}{{/actions.default.fields}}")
                .start();
    }

    @AfterContainer
    static void stop() {
        app.close();
    }

    @Property(tries = 300)
    @Tag("BODY-5")
    @Tag("BIND-14")
    @Tag("SECRET-1")
    void aPageComesBack(@ForAll @From("bodies") String body) {
        Answer answer = app.post("/").body(body).answer();
        assertThat(answer.brief())
                .startsWith("422 ")
                .doesNotContain("never shown")
                .doesNotContain("hunter2");
    }

    @Property(tries = 300)
    @Tag("BODY-5")
    @Tag("SECRET-1")
    void aResultComesBack(@ForAll @From("bodies") String body) {
        Answer answer = app.post("/").enhanced().body(body).answer();
        assertThat(answer.brief())
                .startsWith("200 {\"type\":\"failure\",\"status\":422,")
                .doesNotContain("never shown")
                .doesNotContain("hunter2");
    }

    @Property(tries = 300)
    @Tag("BODY-5")
    void bytesThatAreNoFormAreOneToo(@ForAll byte[] body) {
        assertThat(app.post("/").body(body).answer().status()).isEqualTo(422);
        assertThat(app.post("/").enhanced().body(body).answer().status()).isEqualTo(200);
    }

    @Property(tries = 300)
    @Tag("BODY-5")
    void soAreParts(@ForAll @From("parts") String body) {
        for (String accepted : List.of("text/html", "application/json")) {
            assertThat(app.post("/")
                            .accept(accepted)
                            .header("Content-Type", "multipart/form-data; boundary=x")
                            .body(body)
                            .answer()
                            .status())
                    .isIn(200, 400, 413, 422);
        }
    }

    @Provide
    static Arbitrary<String> parts() {
        return Arbitraries.of(
                        "--x\r\n",
                        "--x--\r\n",
                        "\r\n",
                        "\r\n\r\n",
                        "Content-Disposition: form-data; name=\"text\"",
                        "Content-Disposition: form-data; name=\"number\"; filename=\"a\"",
                        "Content-Disposition: form-data; name=rows[1].text",
                        "Content-Disposition: form-data",
                        "Content-Type: text/plain; charset=utf-99",
                        "\u0000",
                        "x",
                        ":")
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    static Arbitrary<String> bodies() {
        Arbitrary<String> step = Arbitraries.of(
                "text",
                "number",
                "date",
                "nested",
                "rows[0]",
                "rows[]",
                "rows[2000000000]",
                "labels[a]",
                "labels[__proto__]",
                "labels[%00]",
                "labels.constructor",
                "byNumber[1]",
                "byNumber[x]",
                "byNumber[01]",
                "strict.a",
                "class",
                "__proto__",
                "%ff",
                "[",
                "]",
                "");
        Arbitrary<String> value = Arbitraries.of(
                "", "x", "1", "xyz", "%3Cscript%3E", "%00", "%ff%fe", "%ED%A0%80", "{{text}}", "${1+1}", "%");
        Arbitrary<String> field = Combinators.combine(step.list().ofMinSize(1).ofMaxSize(5), value)
                .as((steps, text) -> String.join(".", steps) + "=" + text);
        return field.list().ofMaxSize(12).map(fields -> String.join("&", fields) + "&password=hunter2&strict.a=long");
    }
}
