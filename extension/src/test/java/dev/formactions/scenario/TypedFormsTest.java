package dev.formactions.scenario;

import static dev.formactions.ActionResult.success;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Form;
import dev.formactions.Page;
import dev.formactions.Sensitive;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Typed forms from the request to the page. */
class TypedFormsTest {

    public record Credentials(@NotBlank @Email String email, @NotBlank @Sensitive String password) {}

    public record Address(@NotBlank String street) {}

    public record Item(String name, @Min(1) int price) {}

    public record Order(@Valid Address address, List<@Valid Item> items) {}

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

        @Action(value = "order", invalidStatus = 422)
        public ActionResult order(@Valid Order order) {
            return success(Map.of("items", order.items().size()));
        }
    }

    private static final String LOGIN =
            """
            {{#actions.login.fields}}<input id="{{email.id}}" name="{{email.name}}" value="{{email.value}}"\
            {{#email.invalid}} aria-invalid="true"{{/email.invalid}}>\
            {{#email.errors}}<p>{{.}}</p>{{/email.errors}}\
            <input name="{{password.name}}" value="{{password.value}}">\
            {{#password.errors}}<p>{{.}}</p>{{/password.errors}}{{/actions.login.fields}}
            [{{form.values.email}}|{{form.errors.email}}|{{form.incorrect}}]
            street:{{actions.order.fields.address.fields.street.value}}\
            {{#form.errors.address.street}}({{.}}){{/form.errors.address.street}}
            {{#actions.order.fields.items.items}}{{fields.price.name}}={{fields.price.value}}\
            {{#fields.price.errors}}({{.}}){{/fields.price.errors}};{{/actions.order.fields.items.items}}
            """;

    private static App app;

    @BeforeAll
    static void start() {
        app = App.of(LoginPage.class).view("login", LOGIN).start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void x() {
        System.out.println(app.get("/login").answer().brief());
        System.out.println(app.post("/login?/login")
                .body("email=x&password=hunter2")
                .answer()
                .brief());
        System.out.println(app.post("/login?/login")
                .body("email=x&password=hunter2")
                .enhanced()
                .answer()
                .brief());
        System.out.println(app.post("/login?/login")
                .body("email=a@b.c&password=hunter2")
                .enhanced()
                .answer()
                .brief());
        System.out.println(app.post("/login?/login")
                .body("email=a@b.c&password=secret")
                .enhanced()
                .answer()
                .brief());
        System.out.println(app.post("/login?/register")
                .body("email=&password=hunter2")
                .enhanced()
                .answer()
                .brief());
        System.out.println(app.post("/login?/register")
                .body("email=a@b.c&password=hunter2")
                .enhanced()
                .answer()
                .brief());
        System.out.println(app.post("/login?/order")
                .body("address.street=&items[3].price=0&items[7].price=x")
                .answer()
                .brief());
        System.out.println(app.post("/login?/order")
                .body("address.street=&items[3].price=0&items[7].price=x")
                .enhanced()
                .answer()
                .brief());
        assertThat(app).isNotNull();
    }
}
