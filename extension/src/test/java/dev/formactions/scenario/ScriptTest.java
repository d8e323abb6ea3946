package dev.formactions.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import org.glassfish.jersey.message.GZipEncoder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script for browsers is served by the library itself. */
@Tag("SCRIPT-1")
class ScriptTest {

    private static App app;
    private static String address;

    @Path("/home")
    @View("home")
    @RequestScoped
    public static class Home implements Page {}

    /** Lets nobody in who has not said who he is. */
    public static final class Doorkeeper implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext context) {
            if (context.getHeaderString("Authorization") == null) {
                context.abortWith(Response.status(401).build());
            }
        }
    }

    @BeforeAll
    static void start() {
        app = App.of(Home.class)
                .view("home", "{{page.script}}")
                .base("http://localhost:8080/shop/app/")
                .register(new GZipEncoder())
                .register(new Doorkeeper())
                .start();
        String script = app.get("/home").header("Authorization", "me").answer().body();
        assertThat(script).startsWith("/shop/app/_form-actions/");
        address = script.substring("/shop/app".length());
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void itIsServedToEverybodyAndMayBeKeptForEver() {
        Answer answer = app.get(address).answer();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/javascript;charset=utf-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(answer.header("Vary")).isEqualTo("Accept-Encoding");
        assertThat(answer.header("Content-Encoding")).isNull();
        assertThat(answer.body()).contains("export const {enhance,");
    }

    @Test
    void itIsCompressedOnceEvenIfTheApplicationCompressesToo() {
        Answer answer = app.get(address).header("Accept-Encoding", "gzip").answer();
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.header("ETag")).endsWith("-gzip\"");
        assertThat(answer.body()).doesNotContain("export const");
        assertThat(answer.body().length()).isBetween(1000, 8 * 1024);
    }

    @Test
    void itIsNotCompressedForAClientThatRefusesIt() {
        Answer answer = app.get(address).header("Accept-Encoding", "gzip;q=0").answer();
        assertThat(answer.header("Content-Encoding")).isNull();
        assertThat(answer.body()).contains("export const");
    }

    @Test
    void headTellsTheSameWithoutTheScript() {
        Answer answer =
                app.send("HEAD", address).header("Accept-Encoding", "gzip").answer();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest(name = "If-None-Match: {0}")
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "*"})
    void whoHasItGetsNothing(String known) {
        String tag = app.get(address).answer().header("ETag");
        Answer answer = app.get(address)
                .header("If-None-Match", known.replace("%s", tag))
                .answer();
        assertThat(answer.brief()).isEqualTo("304 ");
        assertThat(answer.header("ETag")).isEqualTo(tag);
        assertThat(answer.header("Cache-Control")).contains("immutable");
    }

    @Test
    void theOtherEncodingIsNotTheSame() {
        String tag = app.get(address).answer().header("ETag");
        Answer answer = app.get(address)
                .header("Accept-Encoding", "gzip")
                .header("If-None-Match", tag)
                .answer();
        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/_form-actions/", "/_form-actions/0000000000000000/form-actions.js", "/_form-actions/x"})
    void anotherVersionIsNotThere(String path) {
        Answer answer = app.get(path).answer();
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aLongerAddressIsNotTheScript() {
        assertThat(app.get(address + ".map").answer().status()).isEqualTo(404);
    }

    @Test
    void otherMethodsAreNoneOfItsBusiness() {
        assertThat(app.post(address).header("Authorization", "me").answer().status())
                .isEqualTo(404);
    }
}
