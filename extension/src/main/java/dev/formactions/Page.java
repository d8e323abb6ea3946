package dev.formactions;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/**
 * A page: a CDI bean with a {@link jakarta.ws.rs.Path} and a {@link View}, at most one {@link Load}, and any number of
 * {@link Action}s.
 *
 * <pre>{@code
 * @Path("/login")
 * @View("login")
 * @RequestScoped
 * public class LoginPage implements Page {
 *
 *     @Action("login")
 *     public ActionResult login(FormData form, Cookies cookies) {
 *         …
 *     }
 * }
 * }</pre>
 *
 * <p>The two methods of this interface are the page's JAX-RS resource methods: JAX-RS finds them on the implementing
 * class. A page does not override them and nobody calls them but the JAX-RS runtime. A class may declare resource methods
 * of its own beside them (an endpoint on the same path); its POST then declares {@code @Consumes} and its GET
 * {@code @Produces}.
 *
 * <p>A page is as thread-safe as its scope demands; {@code @RequestScoped} pages need not care.
 */
public interface Page {

    /**
     * Answers GET and HEAD: runs the load and renders the view. No action ever runs.
     *
     * @return the rendered page, a redirect or a rendered error; never {@code null}
     * @throws IllegalStateException if the runtime did not call the filters of this library before
     */
    @GET
    @Produces("*/*")
    default Response handleGet() {
        return PageCall.take(this).answer(this);
    }

    /**
     * Answers POST: runs the action that the request's URL selects, then the load, and renders the view; or, for a script,
     * writes the action's result as JSON.
     *
     * @return the answer; never {@code null}
     * @throws IllegalStateException if the runtime did not call the filters of this library before
     */
    @POST
    @Consumes({"application/x-form-action", "*/*"})
    @Produces("*/*")
    default Response handlePost() {
        return PageCall.take(this).answer(this);
    }
}
