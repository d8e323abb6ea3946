package dev.formactions.scenario;

import static dev.formactions.ActionResult.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Cookies;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a page knows of its own address, under a context path and behind TLS. */
class AddressesTest {

    private static final String VIEW = "{{page.url}} {{page.path}} {{page.route}} {{page.params.id}} {{page.base}}"
            + " {{page.status}} [{{page.error}}] {{actions.save.url}} {{actions.default.url}} {{data}}";

    @Path("articles/{id}/")
    @View("v")
    @RequestScoped
    public static class Article implements Page {

        @Load
        public String load(RequestEvent event) {
            return event.method() + " " + event.url() + " " + event.base() + " " + event.route() + " " + event.params()
                    + " " + event.clientAddress();
        }

        @Action("save")
        public ActionResult save(RequestEvent event, Cookies cookies) {
            cookies.set("seen", "yes");
            return redirect(event.base() + "/done");
        }
    }

    private static App app;

    @BeforeAll
    static void start() {
        app = App.of(Article.class)
                .view("v", VIEW.replaceAll("\\{\\{(.*?)}}", "{{{$1}}}"))
                .base("https://shop.example/context/app/")
                .start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Tag("FLOW-4")
    @Tag("FLOW-5")
    @Tag("VIEW-2")
    @Tag("VIEW-3")
    @Test
    void aPageKnowsItsAddress() {
        Answer answer = app.get("/articles/a%20b%2Fc?x=1&/y&z=%20").answer();
        assertThat(answer.brief())
                .isEqualTo("200 https://shop.example/context/app/articles/a%20b%2Fc?x=1&/y&z=%20"
                        + " /context/app/articles/a%20b%2Fc /articles/{id} a b/c /context/app 200 []"
                        + " ?/save&x=1&z=%20 "
                        + " GET https://shop.example/context/app/articles/a%20b%2Fc?x=1&/y&z=%20 /context/app"
                        + " /articles/{id} {id=a b/c} Optional.empty");
    }

    @Tag("FLOW-5")
    @Tag("COOKIE-1")
    @Test
    void redirectsStartWithTheBaseAndCookiesAreSecure() {
        Answer answer = app.post("/articles/7?/save").answer();
        assertThat(answer.header("Location")).isEqualTo("/context/app/done");
        assertThat(answer.cookies()).containsExactly("seen=yes; Path=/; HttpOnly; Secure; SameSite=Lax");
    }
}
