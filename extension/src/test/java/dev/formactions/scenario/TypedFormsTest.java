package dev.formactions.scenario;

import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.success;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.ActionsOf;
import dev.formactions.Form;
import dev.formactions.FormFile;
import dev.formactions.Page;
import dev.formactions.Sensitive;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A typed form from the request to the page that shows it again. */
class TypedFormsTest {

    public record Credentials(@NotBlank @Email String email, @NotBlank @Sensitive String password) {}

    public record Address(@NotBlank String street) {}

    public record Item(String name, @Min(1) int price) {}

    public record Order(@Valid Address address, List<@Valid Item> items) {}

    public record Search(@DefaultValue("10") @Min(1) int size, @NotBlank String q) {}

    public record Picture(@NotBlank String title, @NotNull FormFile file) {}

    /** A bean, as they are. */
    public static class Comment {
        private String text;

        @NotBlank public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    @Path("/login")
    @View("login")
    @RequestScoped
    public static class LoginPage implements Page {

        @Action("login")
        public ActionResult login(Form<Credentials> form) {
            if (!form.valid()) {
                return form.fail(400);
            }
            return form.value().password().equals("secret")
                    ? success(Map.of("hello", form.value().email()))
                    : form.reject("email", "Nobody has this address.").fail(403, Map.of("incorrect", true));
        }

        @Action("register")
        public ActionResult register(@Valid Credentials form) {
            return success(Map.of("registered", form.email()));
        }

        @Action("forget")
        public ActionResult forget(Form<Credentials> form) {
            return fail(409, Map.of("again", form.value().email()));
        }
    }

    @Path("/order")
    @View("order")
    @RequestScoped
    public static class OrderPage implements Page {

        @Action(invalidStatus = 422)
        public ActionResult order(@Valid Order order) {
            return success(order.items().size());
        }
    }

    @Path("/search")
    @View("search")
    @RequestScoped
    public static class SearchPage implements Page {

        @Action("find")
        public String find(Search search) {
            return search.q() + search.size();
        }

        @Action("check")
        public String check(@Valid Search search) {
            return search.q() + search.size();
        }
    }

    /** Actions of a page that another class has. */
    @ActionsOf(SearchPage.class)
    @RequestScoped
    public static class More {

        @Action("comment")
        public String comment(@Valid Comment comment) {
            return comment.getText();
        }

        @Action("upload")
        public String upload(@Valid Picture picture) {
            return picture.title() + " " + picture.file().name() + " "
                    + picture.file().size();
        }
    }

    private static final String LOGIN =
            """
            {{#actions.login.fields.email}}
            <input id="{{id}}" name="{{name}}" value="{{value}}"{{#invalid}} aria-invalid="true"{{/invalid}}>
            {{#errors}}<p>{{.}}</p>{{/errors}}
            {{/actions.login.fields.email}}
            {{#actions.login.fields.password}}
            <input id="{{id}}" name="{{name}}" value="{{value}}">{{#errors}}<p>{{.}}</p>{{/errors}}
            {{/actions.login.fields.password}}
            register={{actions.register.fields.email.value}}
            form={{form.values.email}}{{form.values.password}} {{#form.errors.email}}({{.}}){{/form.errors.email}}
            {{#form.incorrect}}incorrect{{/form.incorrect}}{{form.hello}}{{form.again}}
            """;

    private static final String ORDER =
            """
            {{#actions.default.fields.address.fields.street}}{{id}} {{name}}={{value}}{{#errors}} ({{.}}){{/errors}}\
            {{/actions.default.fields.address.fields.street}}
            {{#actions.default.fields.items.items}}{{#fields.price}}{{id}} {{name}}={{value}}{{#errors}} ({{.}})\
            {{/errors}}{{/fields.price}}
            {{/actions.default.fields.items.items}}
            {{form.values.address.street}} {{#form.errors.address.street}}({{.}}){{/form.errors.address.street}}\
            {{#form.values.items}}<{{price}}>{{/form.values.items}}
            """;

    private static App app;

    @BeforeAll
    static void start() {
        app = App.of(LoginPage.class, OrderPage.class, SearchPage.class, More.class)
                .view("login", LOGIN)
                .view("order", ORDER)
                .view("search", "{{{form}}}|{{actions.check.fields.size.value}}")
                .start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    @Tag("SHOWN-5")
    void beforeASubmissionFieldsAreThereAndEmpty() {
        assertThat(lines(app.get("/login").answer()))
                .containsExactly(
                        "200",
                        "<input id=\"login-email\" name=\"email\" value=\"\">",
                        "<input id=\"login-password\" name=\"password\" value=\"\">",
                        "register=",
                        "form=");
        assertThat(app.get("/search").answer().body()).isEqualTo("|10");
    }

    @Test
    @Tag("SHOWN-1")
    @Tag("SHOWN-6")
    @Tag("SECRET-1")
    void aFailedFormKeepsWhatWasTypedButNoSecrets() {
        assertThat(lines(app.post("/login?/login")
                        .body("email=%3Cb%3E&password=hunter2")
                        .answer()))
                .containsExactly(
                        "400",
                        "<input id=\"login-email\" name=\"email\" value=\"&lt;b&gt;\" aria-invalid=\"true\">",
                        "<p>must be a well-formed email address</p>",
                        "<input id=\"login-password\" name=\"password\" value=\"\">",
                        "register=&lt;b&gt;",
                        "form=&lt;b&gt; (must be a well-formed email address)");
    }

    @Test
    @Tag("VALID-13")
    @Tag("SHOWN-4")
    void anActionMayAddToAFailure() {
        assertThat(lines(
                        app.post("/login?/login").body("email=a@b.c&password=x").answer()))
                .contains("403", "<p>Nobody has this address.</p>", "incorrect");
    }

    @Test
    @Tag("SHOWN-5")
    void afterASuccessTheFieldsAreEmpty() {
        assertThat(lines(app.post("/login?/login")
                        .body("email=a@b.c&password=secret")
                        .answer()))
                .contains("200", "<input id=\"login-email\" name=\"email\" value=\"\">", "a@b.c");
    }

    @Test
    void aFailureOfTheActionsOwnStillShowsTheFields() {
        assertThat(app.post("/login?/forget")
                        .body("email=a@b.c&password=x")
                        .answer()
                        .brief())
                .startsWith("409")
                .contains("a@b.c")
                .doesNotContain("form=a@b.c");
    }

    @Test
    @Tag("SHOWN-10")
    void theFieldsOfTheOtherButtonsOfTheFormAreShownAgain() {
        assertThat(lines(app.post("/login?/register").body("email=x&password=y").answer()))
                .contains(
                        "400",
                        "<input id=\"login-email\" name=\"email\" value=\"x\">",
                        "<input id=\"login-password\" name=\"password\" value=\"\">",
                        "register=x");
    }

    @Test
    @Tag("SHOWN-5")
    @Tag("SHOWN-10")
    void thoseOfAnotherFormAreAsBefore() {
        assertThat(lines(app.post("/login?/register").body("email=x").answer()))
                .contains("400", "<input id=\"login-email\" name=\"email\" value=\"\">", "register=x");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '!',
            value = {
                "/login?/login ! email=x&password=hunter2 ! {\"type\":\"failure\",\"status\":400,\"data\":\"[{\\\"values\\\":1,"
                        + "\\\"errors\\\":3,\\\"formErrors\\\":6},{\\\"email\\\":2},\\\"x\\\",{\\\"email\\\":4},[5],\\\"must be a"
                        + " well-formed email address\\\",[]]\"}",
                "/login?/register ! email=a@b.c&password=x ! {\"type\":\"success\",\"status\":200,\"data\":\"[{\\\"registered\\\":1},"
                        + "\\\"a@b.c\\\"]\"}",
                "/order ! address.street=x&items[3].price=y ! {\"type\":\"failure\",\"status\":422,\"data\":\"[{\\\"values\\\":1,"
                        + "\\\"errors\\\":7,\\\"formErrors\\\":10},{\\\"address\\\":2,\\\"items\\\":4},{\\\"street\\\":3},\\\"x\\\",[5],"
                        + "{\\\"price\\\":6},\\\"y\\\",{\\\"items[3].price\\\":8},[9],\\\"Enter a number.\\\",[]]\"}",
            })
    @Tag("SHOWN-1")
    @Tag("SHOWN-2")
    @Tag("SHOWN-3")
    void aScriptGetsValuesAndErrorsByName(String target, String body, String json) {
        Answer answer = app.post(target).body(body).enhanced().answer();
        assertThat(answer.brief()).isEqualTo("200 " + json);
    }

    @Test
    @Tag("VALID-1")
    @Tag("VALID-4")
    @Tag("SHOWN-3")
    void nestedFieldsAndRowsAreShownAgain() {
        assertThat(lines(app.post("/order")
                        .body("address.street=&items[7].price=0&items[3].price=%22")
                        .answer()))
                .containsExactly(
                        "422",
                        "address-street address.street= (must not be blank)",
                        "items-3-price items[3].price=&quot; (Enter a number.)",
                        "items-7-price items[7].price=0 (must be greater than or equal to 1)",
                        "(must not be blank)<&quot;><0>");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "/search?/find, q=x&size=5, 200 x5",
        "/search?/find, q=x&size=, 200 x10",
        "/search?/find, q=&size=0, 200 null0",
        "/search?/find, q=x&size=y, 400",
        "/search?/check, q=x&size=5, 200 x5",
        "/search?/check, q=&size=5, 400",
        "/search?/check, q=x&size=0, 400",
        "/search?/comment, text=hello, 200 hello",
        "/search?/comment, text=, 400",
        "/search?/comment, '', 400",
    })
    @Tag("VALID-1")
    @Tag("VALID-3")
    @Tag("BIND-10")
    void aFormObjectWithoutValidIsOnlyConverted(String target, String body, String brief) {
        assertThat(app.post(target).body(body).answer().brief()).startsWith(brief);
    }

    @Test
    void filesAreFieldsToo() {
        assertThat(upload("a.txt", "content").brief()).startsWith("200 picture a.txt 7");
        assertThat(upload("", "").brief()).startsWith("400 ").contains("file=[must not be null]");
    }

    @Test
    void aBodyThatCannotBeReadIsNoFieldError() {
        assertThat(app.post("/login?/login").body("a=".repeat(300_000)).answer().status())
                .isEqualTo(413);
        assertThat(app.post("/login?/login")
                        .header("Content-Type", "text/plain")
                        .body("email=x")
                        .answer()
                        .status())
                .isEqualTo(415);
    }

    private static Answer upload(String name, String content) {
        String body =
                """
                --x
                Content-Disposition: form-data; name="title"

                picture
                --x
                Content-Disposition: form-data; name="file"; filename="%s"
                Content-Type: application/octet-stream

                %s
                --x--
                """
                        .formatted(name, content);
        return app.post("/search?/upload")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .body(body.replace("\n", "\r\n"))
                .answer();
    }

    private static List<String> lines(Answer answer) {
        List<String> lines = answer.body()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(String.valueOf(answer.status())), lines.stream())
                .toList();
    }
}
