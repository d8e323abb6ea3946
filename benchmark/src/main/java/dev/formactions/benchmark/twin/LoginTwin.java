package dev.formactions.benchmark.twin;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import dev.formactions.benchmark.login.Accounts;
import dev.formactions.benchmark.login.LoginData;
import dev.formactions.benchmark.login.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The login page as somebody writes it who has JAX-RS, CDI, JSON-B and Mustache, and takes care. */
@Path("/login")
@RequestScoped
public class LoginTwin {

    private static final String HTML = "text/html;charset=utf-8";
    private static final Mustache VIEW = new DefaultMustacheFactory("META-INF/views").compile("login.mustache");
    private static final Jsonb JSONB = JsonbBuilder.create();

    @Inject
    private Accounts accounts;

    /**
     * What the view sees as {@code page}.
     *
     * @param base the application's root
     */
    public record PageInfo(String base) {}

    @GET
    @Produces(HTML)
    public Response show(@CookieParam("sessionid") @Nullable String session, @Context UriInfo uri) {
        return page(200, null, session, uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(HTML)
    public Response submit(
            @HeaderParam("Sec-Fetch-Site") @Nullable String site,
            @HeaderParam("Origin") @Nullable String origin,
            @CookieParam("sessionid") @Nullable String session,
            @Context UriInfo uri,
            MultivaluedMap<String, String> form) {
        Response refusal = refusal(site, origin, uri);
        if (refusal != null) {
            return refusal;
        }
        String email = email(form);
        if (!accounts.authenticate(email, form.getFirst("password"))) {
            return page(400, new Refused(email, true), session, uri);
        }
        return Response.status(303)
                .header(HttpHeaders.LOCATION, "/home")
                .header(HttpHeaders.SET_COOKIE, cookie(email))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    public Response submitByScript(
            @HeaderParam("Sec-Fetch-Site") @Nullable String site,
            @HeaderParam("Origin") @Nullable String origin,
            @Context UriInfo uri,
            MultivaluedMap<String, String> form) {
        Response refusal = refusal(site, origin, uri);
        if (refusal != null) {
            return refusal;
        }
        String email = email(form);
        if (!accounts.authenticate(email, form.getFirst("password"))) {
            String data = JSONB.toJson(List.of(new Result.Slots(1, 2), email, true));
            return Response.ok(new Result("failure", 400, data)).build();
        }
        return Response.ok(Map.of("type", "redirect", "status", 303, "location", "/home"))
                .header(HttpHeaders.SET_COOKIE, cookie(email))
                .build();
    }

    private Response page(int status, @Nullable Refused form, @Nullable String session, UriInfo uri) {
        String base = uri.getBaseUri().getRawPath();
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("data", new LoginData(accounts.ofSession(session).orElse(null)));
        model.put("form", form);
        model.put("page", new PageInfo(base.substring(0, base.length() - 1)));
        StringWriter html = new StringWriter(2048);
        VIEW.execute(html, model);
        return Response.status(status)
                .entity(html.toString().getBytes(StandardCharsets.UTF_8))
                .build();
    }

    /** The answer to a request from another site or for another action, {@code null} if it is neither. */
    private static @Nullable Response refusal(@Nullable String site, @Nullable String origin, UriInfo uri) {
        URI url = uri.getRequestUri();
        boolean own = site == null
                ? (url.getScheme() + "://" + url.getRawAuthority()).equals(origin)
                : site.equals("same-origin") || site.equals("none");
        if (!own) {
            return Response.status(403).build();
        }
        return "/login".equals(url.getRawQuery()) ? null : Response.status(404).build();
    }

    private static String email(MultivaluedMap<String, String> form) {
        return Objects.requireNonNullElse(form.getFirst("email"), "");
    }

    private String cookie(String email) {
        return "sessionid=" + accounts.open(email) + "; Path=/; HttpOnly; Secure; SameSite=Lax";
    }
}
