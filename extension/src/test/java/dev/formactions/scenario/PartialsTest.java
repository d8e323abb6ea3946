package dev.formactions.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mustachejava.DefaultMustacheFactory;
import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Form;
import dev.formactions.FormFile;
import dev.formactions.Page;
import dev.formactions.Sensitive;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Path;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that are made of the partials of the library. */
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

    public record Guest(@NotBlank String name) {}

    public record Party(
            @NotNull Meal meal,
            @Size(max = 1) @NotEmpty List<Meal> others,
            @Size(max = 1) List<@Valid Guest> guests,
            @Valid @NotNull Guest host) {}

    @Path("/party")
    @View("party")
    @RequestScoped
    public static class PartyPage implements Page {

        @Action("invite")
        public void invite(@Valid Party form) {}
    }

    public record Survey(Optional<Boolean> vegan, @Min(1) int seats) {}

    @Path("/survey")
    @View("survey")
    @RequestScoped
    public static class SurveyPage implements Page {

        @Action("ask")
        public ActionResult ask(@Valid Survey form) {
            return ActionResult.fail(409, String.valueOf(form.vegan()));
        }
    }

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
        app = App.of(RegisterPage.class, PlainPage.class, PartyPage.class, SurveyPage.class)
                .view("register", PAGE)
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
                .view(
                        "party",
                        """
                        {{#actions.invite}}{{> formactions/summary}}{{/actions.invite}}
                        {{#actions.invite.fields.meal}}{{> formactions/choices}}{{/actions.invite.fields.meal}}
                        {{#actions.invite.fields.others}}{{> formactions/choices}}{{/actions.invite.fields.others}}
                        {{#actions.invite.fields.guests}}{{<formactions/group}}{{$fields}}
                        {{#items}}{{#fields.name}}{{> formactions/field}}{{/fields.name}}{{/items}}
                        {{#blank}}{{#fields.name}}{{> formactions/field}}{{/fields.name}}{{/blank}}
                        {{/fields}}{{/formactions/group}}{{/actions.invite.fields.guests}}
                        {{#actions.invite.fields.host}}{{<formactions/group}}{{$label}}You{{/label}}{{$fields}}
                        {{#fields.name}}{{<formactions/input}}{{$more}}size="9"{{/more}}{{/formactions/input}}{{/fields.name}}
                        {{/fields}}{{/formactions/group}}{{/actions.invite.fields.host}}
                        """)
                .view(
                        "survey",
                        "{{#actions.ask.fields.vegan}}{{> formactions/field}}{{> formactions/choices}}{{/actions.ask.fields.vegan}}"
                                + "{{form}}")
                .view("formactions/checkbox", "own {{name}}")
                .start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "vegan=&seats=1, '', Optional.empty",
        "vegan=true&seats=1, true, Optional[true]",
        "vegan=false&seats=1, false, Optional[false]",
        "vegan=off&seats=1, false, Optional[false]",
        "vegan=on&seats=1, true, Optional[true]",
        "seats=1, '', Optional.empty",
        "vegan=false&seats=x, false, ''",
    })
    @Tag("PARTIAL-2")
    void anOptionalYesOrNoIsAChoiceThatIsShownAgain(String body, String selected, String value) {
        String page = app.post("/survey?/ask").body(body).answer().body();
        assertThat(page)
                .contains("<select id=\"ask-vegan\" name=\"vegan\"", "<option value=\"\"></option>")
                .contains("<option value=\"true\"" + (selected.equals("true") ? " selected" : "") + ">Yes</option>")
                .contains("<option value=\"false\"" + (selected.equals("false") ? " selected" : "") + ">No</option>")
                .contains("value=\"true\"" + (selected.equals("true") ? " checked" : "") + ">")
                .contains("value=\"false\"" + (selected.equals("false") ? " checked" : "") + ">")
                .contains(value)
                .doesNotContain("type=\"checkbox\"");
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

    @Test
    void choicesAndGroupsAreFieldsets() {
        assertThat(shown("/party"))
                .contains("<fieldset class=\"field choices\">\n<legend>Meal</legend>")
                .contains("<input type=\"radio\" id=\"invite-meal\" name=\"meal\" value=\"NOTHING_SPECIAL\">")
                .contains(
                        "<input type=\"checkbox\" id=\"invite-others--choice-VEGAN\" name=\"others\" value=\"VEGAN\">")
                .contains("<label for=\"invite-others--choice-VEGAN\">Vegan</label>")
                .contains("<fieldset id=\"invite-host\" class=\"group\" tabindex=\"-1\">\n<legend>You</legend>")
                .contains("name=\"host.name\" size=\"9\" type=\"text\" required")
                .contains("name=\"guests[0].name\" type=\"text\">");
    }

    @Test
    @Tag("SHOWN-9")
    void choicesAndGroupsThatFailAreDescribed() {
        String failed = app.post("/party?/invite")
                .body("others=VEGAN&others=NOTHING_SPECIAL&guests[0].name=a&guests[1].name=b")
                .answer()
                .body();
        assertThat(failed)
                .contains("<fieldset class=\"field choices\" aria-describedby=\"invite-meal--error\">")
                .contains("value=\"NOTHING_SPECIAL\" aria-invalid=\"true\" autofocus>")
                .contains("value=\"VEGAN\" checked aria-invalid=\"true\">")
                .contains("<fieldset id=\"invite-guests\" class=\"group\" tabindex=\"-1\""
                        + " aria-describedby=\"invite-guests--error\">")
                .contains("name=\"guests[1].name\" value=\"b\"", "name=\"guests[2].name\"")
                .contains(
                        "<a href=\"#invite-guests--error\">",
                        "<a href=\"#invite-host--error\">",
                        "<a href=\"#invite-meal\">")
                .contains("<div id=\"invite-guests--error\" class=\"error\" tabindex=\"-1\">")
                .contains(
                        "<div id=\"invite-host--error\" class=\"error\" tabindex=\"-1\"><p>must not be null</p></div>");
        assertThat(failed.split("autofocus", -1)).hasSize(2);
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
