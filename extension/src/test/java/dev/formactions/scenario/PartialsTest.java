package dev.formactions.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Form;
import dev.formactions.FormFile;
import dev.formactions.Page;
import dev.formactions.Sensitive;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A page that is made of the partials of the library. */
class PartialsTest {

    public enum Meal {
        NOTHING_SPECIAL,
        VEGAN
    }

    public record Registration(
            @NotBlank @Email @Size(max = 80) String email,
            @NotBlank @Sensitive @Size(min = 12) String secretWord,
            @Min(1) int guests,
            LocalDate arrival,
            @NotNull Meal meal,
            @NotEmpty List<Meal> alsoEaten,
            @Size(max = 200) String note,
            @NotNull FormFile photo,
            @AssertTrue boolean terms) {}

    @Path("/")
    @View("register")
    @RequestScoped
    public static class RegisterPage implements Page {

        @Action("register")
        public ActionResult register(Form<Registration> form) {
            return form.valid()
                    ? ActionResult.success()
                    : form.reject("Try <b>again</b>.").fail(400);
        }
    }

    private static final String PAGE =
            """
            {{#actions.register}}{{> formactions/summary}}{{/actions.register}}
            {{#actions.register.fields.email}}{{<formactions/input}}{{$label}}E-mail{{/label}}{{/formactions/input}}{{/actions.register.fields.email}}
            {{#actions.register.fields.secretWord}}{{> formactions/field}}{{/actions.register.fields.secretWord}}
            {{#actions.register.fields.guests}}{{> formactions/field}}{{/actions.register.fields.guests}}
            {{#actions.register.fields.arrival}}{{> formactions/field}}{{/actions.register.fields.arrival}}
            {{#actions.register.fields.meal}}{{> formactions/field}}{{/actions.register.fields.meal}}
            {{#actions.register.fields.alsoEaten}}{{> formactions/field}}{{/actions.register.fields.alsoEaten}}
            {{#actions.register.fields.note}}{{> formactions/textarea}}{{/actions.register.fields.note}}
            {{#actions.register.fields.photo}}{{> formactions/field}}{{/actions.register.fields.photo}}
            {{#actions.register.fields.terms}}{{> formactions/field}}{{/actions.register.fields.terms}}
            """;

    private static App app;

    @BeforeAll
    static void start() {
        app = App.of(RegisterPage.class).view("register", PAGE).start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void beforeASubmissionNothingIsWrong() {
        assertThat(shown("/"))
                .contains("<label for=\"register-email\">E-mail</label>")
                .contains("name=\"email\" type=\"text\" required maxlength=\"80\" inputmode=\"email\"")
                .contains("<textarea id=\"register-note\" name=\"note\" maxlength=\"200\">")
                .contains("<select id=\"register-meal\" name=\"meal\" required>")
                .contains("<option value=\"NOTHING_SPECIAL\">Nothing special</option>")
                .contains("name=\"photo\" type=\"file\" required>")
                .doesNotContain("aria-", "autofocus", "summary");
    }

    @Test
    void theSummaryLinksToTheFieldsInTheirOrder() {
        assertThat(failed().lines().filter(line -> line.startsWith("<li>")))
                .containsExactly(
                        "<li>Try &lt;b&gt;again&lt;/b&gt;.</li>",
                        "<li><a href=\"#register-email\">Email: must be a well-formed email address</a></li>",
                        "<li><a href=\"#register-secretWord\">Secret word: size must be between 12 and 2147483647</a></li>",
                        "<li><a href=\"#register-guests\">Guests: must be greater than or equal to 1</a></li>",
                        "<li><a href=\"#register-alsoEaten\">Also eaten: must not be empty</a></li>",
                        "<li><a href=\"#register-photo\">Photo: must not be null</a></li>",
                        "<li><a href=\"#register-terms\">Terms: must be true</a></li>");
        assertThat(failed())
                .contains("<div id=\"register--summary\" class=\"error-summary\" role=\"alert\" tabindex=\"-1\""
                        + " aria-labelledby=\"register--summary-title\" data-error-summary>");
    }

    @Test
    void theFirstInvalidFieldAloneGetsTheFocus() {
        assertThat(failed().split("autofocus", -1)).hasSize(2);
        assertThat(failed())
                .contains("aria-invalid=\"true\" aria-describedby=\"register-email--error\" autofocus>")
                .contains("<div id=\"register-email--error\" class=\"error\"><p>must be a well-formed");
    }

    @Test
    void whatWasTypedIsShownAgainButNoSecret() {
        assertThat(failed())
                .contains("name=\"email\" value=\"&quot;&lt;x\"")
                .contains("<option value=\"VEGAN\" selected>")
                .contains("\n&#13;&#10;a&#13;&#10;</textarea>")
                .doesNotContain("hunter2");
    }

    private static String failed() {
        return app.post("/?/register")
                .body("email=%22%3Cx&secretWord=hunter2&guests=0&meal=VEGAN&note=%0D%0Aa%0D%0A")
                .answer()
                .body()
                .replace("  ", " ");
    }

    private static String shown(String path) {
        return app.get(path).answer().body().replace("  ", " ");
    }
}
