package dev.formactions.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.rules.Rule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a form is found all at once, told by field, and shown with what was typed. */
public interface ValidationScenarios extends OnSite {

    /** Wrong in every field but for one guest's name. */
    String WRONG = "name=ada&password=short&pin=4711&plan=&tip=0.25&topics=a&topics=b&topics=%3Cc%3E&nickname=longer"
            + "&labels[en]=four&address.street=&address.zip=x&guests[7].name=&guests[7].age=121"
            + "&guests[3].name=Grace&guests[3].age=old&guests[3].vegetarian=on";

    String RIGHT = "name=Alan&password=enigmatic&plan=FAMILY&tip=0.5&terms=on&topics=a&nickname=al&labels[en]=one"
            + "&address.street=Bletchley&address.zip=1234&guests[].name=Joan&guests[].age=30&guests[].name=Max";

    @Test
    @Rule({"BIND-2", "BIND-3", "BIND-4", "VALID-1"})
    default void aValidFormReachesItsAction() throws Exception {
        Result result = register("en", RIGHT);
        assertThat(result.brief()).isEqualTo("success 200");
        assertThat(result.data()).isEqualTo(Map.of("name", "Alan", "guests", List.of("Joan", "Max")));
    }

    @Test
    @Rule({"BIND-12", "VALID-4"})
    default void aRowThatWasLeftBlankIsNoElement() throws Exception {
        String rows = "&guests[1].name=&guests[1].age=&guests[2].name=Ann&guests[5].name=&guests[5].age=";
        assertThat(register("en", RIGHT + rows).data())
                .isEqualTo(Map.of("name", "Alan", "guests", List.of("Ann", "Joan", "Max")));
        assertThat(register("en", RIGHT + rows + "&guests[8].name=&guests[8].vegetarian=on")
                        .errors())
                .isEqualTo(Map.of("guests[8].name", List.of("Who is it?")));
    }

    @Test
    @Rule({"VALID-1", "VALID-4", "VALID-8", "VALID-11", "SHOWN-1", "SHOWN-2", "SHOWN-3", "SECRET-1", "SECRET-3"})
    default void everythingThatIsWrongIsToldAtOnce() throws Exception {
        Result result = register("en", WRONG);
        assertThat(result.brief()).isEqualTo("failure 422");
        assertThat(result.errors())
                .isEqualTo(Map.ofEntries(
                        Map.entry("guests[3].age", List.of("Enter a number.")),
                        Map.entry("address.street", List.of("Name a street.")),
                        Map.entry("address.zip", List.of("A code has 4 or 5 digits.")),
                        Map.entry("guests[7].age", List.of("Nobody is older than 120.")),
                        Map.entry("guests[7].name", List.of("Who is it?")),
                        Map.entry("labels[en]", List.of("At most 3 characters.")),
                        Map.entry("name", List.of("Somebody else is called ada.")),
                        Map.entry("nickname", List.of("At most 5 characters.")),
                        Map.entry("password", List.of("This value is not valid.")),
                        Map.entry("plan", List.of("Choose a plan.")),
                        Map.entry("terms", List.of("Accept the terms.")),
                        Map.entry("tip", List.of("Give 0.50 or more.")),
                        Map.entry("topics", List.of("Choose 2 topics or fewer."))));
        assertThat(result.formErrors()).isEmpty();
        assertThat(result.values())
                .isEqualTo(Map.of(
                        "name",
                        "ada",
                        "plan",
                        "",
                        "tip",
                        "0.25",
                        "topics",
                        List.of("a", "b", "<c>"),
                        "nickname",
                        "longer",
                        "labels",
                        Map.of("en", "four"),
                        "address",
                        Map.of("street", "", "zip", "x"),
                        "guests",
                        List.of(
                                Map.of("name", "Grace", "age", "old", "vegetarian", "on"),
                                Map.of("name", "", "age", "121"))));
    }

    @Test
    @Rule({"SHOWN-1", "SHOWN-3", "SHOWN-5", "SHOWN-6", "SHOWN-7", "SECRET-1"})
    default void aBrowserGetsThePageWithWhatWasTyped() throws Exception {
        Reply reply = site().post("/forms/registration?/register")
                .header("Accept-Language", "en")
                .body(WRONG)
                .reply();
        assertThat(reply.status()).isEqualTo(422);
        assertThat(lines(reply))
                .containsSubsequence(
                        "<input id=\"register-name\" name=\"name\" value=\"ada\"><p>Somebody else is called ada.</p>",
                        "<input id=\"register-password\" name=\"password\" type=\"password\" value=\"\"><p>This value is not"
                                + " valid.</p>",
                        "<input id=\"register-pin\" name=\"pin\" type=\"password\" value=\"\">",
                        "<input id=\"register-terms\" name=\"terms\" type=\"checkbox\"><p>Accept the terms.</p>",
                        "<select id=\"register-topics\" name=\"topics\" multiple><option selected>a</option><option"
                                + " selected>b</option><option selected>&lt;c&gt;</option></select><p>Choose 2 topics or"
                                + " fewer.</p>",
                        "<input id=\"register-address-street\" name=\"address.street\" value=\"\"><p>Name a street.</p>",
                        "<input id=\"register-guests-3-age\" name=\"guests[3].age\" type=\"number\""
                                + " value=\"old\"><p>Enter a number.</p>",
                        "<input id=\"register-guests-7-age\" name=\"guests[7].age\" type=\"number\""
                                + " value=\"121\"><p>Nobody is older than 120.</p>",
                        "<input id=\"register-labels-en\" name=\"labels[en]\" value=\"four\"><p>At most 3 characters.</p>",
                        "<a href=\"#register-address-street\">Name a street.</a>");
        assertThat(reply.body()).doesNotContain("4711").doesNotContain("short");
    }

    @Test
    @Rule("SHOWN-5")
    default void beforeASubmissionAndAfterASuccessFieldsAreEmpty() throws Exception {
        List<String> untouched = lines(site().get("/forms/registration").reply());
        assertThat(untouched).contains("<input id=\"register-name\" name=\"name\" value=\"\">");
        assertThat(lines(
                        site().post("/forms/registration?/register").body(RIGHT).reply()))
                .isEqualTo(untouched);
    }

    @Test
    @Rule("VALID-6")
    default void anActionHasItsGroups() throws Exception {
        assertThat(draft("name=ada&address.street=&password=").data()).isEqualTo(Map.of("draft", "ada"));
        assertThat(draft("name=").errors()).isEqualTo(Map.of("name", List.of("Who is it?")));
        assertThat(draft("name=ada&tip=x").errors()).isEqualTo(Map.of("tip", List.of("Enter a number.")));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Name a street., Enter a number.",
        "'de-AT,en;q=0.5', Nennen Sie eine Straße., Geben Sie eine Zahl ein.",
        "'fr,de;q=0.5', Name a street., Enter a number.",
    })
    @Rule({"VALID-7", "CONVERT-7"})
    default void messagesAreInTheLanguageOfTheRequest(String language, String violation, String conversion)
            throws Exception {
        assertThat(register(language, WRONG).errors().toString())
                .contains("address.street=[" + violation + "]")
                .contains("guests[3].age=[" + conversion + "]");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '!',
            nullValues = "-",
            value = {
                "arrival=2026-11-21&departure=2026-11-20 ! {} ! [A stay begins before it ends.]",
                "arrival=&departure=2026-11-20 ! {arrival=[Which day?]} ! []",
                "arrival=soon&departure= ! {arrival=[Enter a date.], departure=[Which day?]} ! []",
            })
    @Rule({"VALID-2", "VALID-5", "VALID-8"})
    default void anActionSeesAnInvalidForm(String body, String errors, String formErrors) throws Exception {
        Result result = book(body);
        assertThat(result.brief()).isEqualTo("failure 400");
        assertThat(result.errors()).hasToString(errors);
        assertThat(result.formErrors()).hasToString(formErrors);
    }

    @Test
    @Rule({"VALID-2", "VALID-13", "SHOWN-1", "SHOWN-4"})
    default void anActionMayRejectAValidForm() throws Exception {
        assertThat(book("arrival=2026-11-20&departure=2026-11-23").data()).isEqualTo(3);
        Result result = book("arrival=2026-11-22&departure=2026-11-23");
        assertThat(result.brief()).isEqualTo("failure 409");
        assertThat(result.data())
                .isEqualTo(Map.of(
                        "values",
                        Map.of("arrival", "2026-11-22", "departure", "2026-11-23"),
                        "errors",
                        Map.of("arrival", List.of("We are closed on Sundays.")),
                        "formErrors",
                        List.of("Choose other days."),
                        "closed",
                        true));
    }

    @Test
    @Rule({"PARTIAL-1", "SHOWN-4", "SHOWN-5"})
    default void thePartialsOfTheLibraryShowWhatIsWrong() throws Exception {
        Reply page = site().post("/forms/stay?/book")
                .body("arrival=2026-11-22&departure=2026-11-23")
                .reply();
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.body())
                .containsSubsequence(
                        "class=\"error-summary\" role=\"alert\"",
                        "<li>Choose other days.</li>",
                        "<li><a href=\"#book-arrival\">Arrival: We are closed on Sundays.</a></li>",
                        "<p>closed</p>",
                        "<label for=\"book-arrival\">Arrival</label>",
                        "We are closed on Sundays.",
                        "value=\"2026-11-22\"",
                        "aria-invalid=\"true\"",
                        "<label for=\"book-departure\">Departure</label>",
                        "value=\"2026-11-23\"");
    }

    @Test
    @Rule({"SHOWN-10", "SECRET-1"})
    default void noButtonOfAFormLosesWhatWasTyped() throws Exception {
        String mail = "<input name=\"email\" value=\"ada@example.com\">";
        String secret = "<input name=\"password\" type=\"password\" value=\"\">";
        String other = "<input name=\"email\" value=\"\">";
        assertThat(lines(site().post("/forms/account?/register")
                        .body("email=ada@example.com&password=short")
                        .reply()))
                .containsSubsequence(mail, secret, "<p>Choose a longer password.</p>", other)
                .doesNotContain("short");
        assertThat(lines(site().post("/forms/account?/login")
                        .body("email=ada@example.com&password=wrong")
                        .reply()))
                .containsSubsequence("<p role=\"alert\">Wrong email or password.</p>", mail, secret, other)
                .doesNotContain("wrong");
    }

    private Result register(String language, String body) throws Exception {
        return post("/forms/registration?/register", language, body);
    }

    private Result draft(String body) throws Exception {
        return post("/forms/registration?/draft", "en", body);
    }

    private Result book(String body) throws Exception {
        return post("/forms/stay?/book", "en", body);
    }

    private Result post(String path, String language, String body) throws Exception {
        return Result.of(site().enhanced(path)
                .header("Accept-Language", language)
                .body(body)
                .reply());
    }

    private static List<String> lines(Reply reply) {
        return reply.body().lines().map(String::strip).toList();
    }
}
