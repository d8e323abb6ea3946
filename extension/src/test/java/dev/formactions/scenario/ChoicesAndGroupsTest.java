package dev.formactions.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.scenario.PartialsTest.Meal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages whose fields belong together, made of the partials of the library. */
class ChoicesAndGroupsTest {

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

    private static App app;

    @BeforeAll
    static void start() {
        app = App.of(PartyPage.class, SurveyPage.class)
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

    private static String shown(String path) {
        return app.get(path).answer().body().replace("  ", " ");
    }
}
