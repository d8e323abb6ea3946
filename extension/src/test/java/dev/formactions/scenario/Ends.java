package dev.formactions.scenario;

import static dev.formactions.ActionResult.error;
import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.redirect;
import static dev.formactions.ActionResult.redirectExternal;
import static dev.formactions.ActionResult.redirectLocal;
import static dev.formactions.ActionResult.success;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A page whose actions end in every way in which an action can. */
@Path("/ends")
@View("ends")
@RequestScoped
public class Ends implements Page {

    @Load
    public String load() {
        return "loaded";
    }

    @Action("nothing")
    public void nothing() {}

    @Action("null")
    public String nullText() {
        return null;
    }

    @Action("value")
    public Map<String, Object> value() {
        return Map.of("answer", 42);
    }

    @Action("success")
    public ActionResult plainSuccess() {
        return success();
    }

    @Action("success-null")
    public ActionResult successNull() {
        return success(null);
    }

    @Action("success-data")
    public ActionResult successData() {
        return success(Map.of("answer", 42));
    }

    @Action("fail")
    public ActionResult plainFailure() {
        return fail(422);
    }

    @Action("fail-data")
    public ActionResult failure() {
        return fail(400, Map.of("answer", "<b>"));
    }

    @Action("redirect")
    public ActionResult away() {
        return redirect("/home?a=b");
    }

    @Action("redirect-thrown")
    public ActionResult thrown() {
        throw redirect(307, URI.create("/home"));
    }

    @Action("redirect-elsewhere")
    public ActionResult elsewhere() {
        return redirect("https://evil.example/");
    }

    @Action("redirect-external")
    public ActionResult external() {
        return redirectExternal("https://bank.example/pay");
    }

    @Action("redirect-local")
    public ActionResult local(@QueryParam("to") String to) {
        return redirectLocal(to, "/home");
    }

    @Action("error")
    public ActionResult expected() {
        return error(410, "Gone <away>");
    }

    @Action("error-thrown")
    public ActionResult expectedThrown() {
        throw error(418);
    }

    @Action("boom")
    public ActionResult unexpected() {
        throw new IllegalStateException("secret");
    }

    @Action("checked")
    public ActionResult checked() throws IOException {
        throw new IOException("secret");
    }

    @Action("assertion")
    public ActionResult fatal() {
        throw new AssertionError("secret");
    }

    @Action("endless")
    public ActionResult endless() {
        throw new StackOverflowError("secret");
    }

    @Action("later")
    public CompletionStage<ActionResult> later() {
        return CompletableFuture.supplyAsync(() -> fail(409, "later"));
    }

    @Action("later-nothing")
    public CompletionStage<Void> laterNothing() {
        return CompletableFuture.runAsync(() -> {});
    }

    @Action("later-redirect")
    public CompletionStage<ActionResult> laterRedirect() {
        return CompletableFuture.supplyAsync(() -> {
            throw redirect("/later");
        });
    }

    @Action("later-boom")
    public CompletionStage<ActionResult> laterBoom() {
        return CompletableFuture.failedFuture(new IOException("secret"));
    }

    @Action("response")
    public Response response() {
        return Response.status(201).type("text/plain").entity("made").build();
    }

    @Action("see-other")
    public Response seeOther() {
        return Response.status(303).header("Location", "/other").build();
    }

    @Action("response-error")
    public Response responseError() {
        return Response.status(409).entity("taken").build();
    }

    @Action("not-found")
    public ActionResult notFound() {
        throw new NotFoundException("internal words");
    }

    @Action("bad-request")
    public ActionResult badRequest() {
        throw new BadRequestException(Response.status(400).entity("try again").build());
    }

    @Action("redirection")
    public ActionResult redirection() {
        throw new RedirectionException(303, URI.create("http://localhost:8080/abs"));
    }

    @Action("unavailable")
    public ActionResult unavailable() {
        throw new WebApplicationException(503);
    }

    @Action("unencodable")
    public Object unencodable() {
        return Thread.currentThread();
    }

    /** An application of it. */
    static App start() {
        return App.of(Ends.class)
                .view("ends", "{{data}}|{{form}}|{{form.answer}}")
                .view("error", "{{page.status}}: {{page.error.message}}|{{data.x}}")
                .start();
    }
}
