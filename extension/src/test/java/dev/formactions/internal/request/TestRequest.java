package dev.formactions.internal.request;

import dev.formactions.Page;
import dev.formactions.internal.config.Settings;
import dev.formactions.internal.config.Settings.OriginChecking;
import dev.formactions.internal.model.BoundMethod;
import dev.formactions.internal.model.Endpoint;
import dev.formactions.internal.model.FormLimits;
import dev.formactions.internal.model.PageModel;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.internal.routing.UriRoutingContext;
import org.glassfish.jersey.uri.PathTemplate;

/** A request to a page as Jersey hands it to its filters, without Jersey running. */
public final class TestRequest {

    public static final Settings SETTINGS =
            new Settings(null, Set.of(), OriginChecking.ENFORCE, new FormLimits(100, 100, 10, 10, 8192), false);

    private static final URI BASE = URI.create("http://localhost:8080/app/");

    private final ContainerRequest context;
    private PageModel page =
            new PageModel(Page.class, "/articles/{id}", "article", null, Map.of(), List.of(), Endpoint.NONE);

    private TestRequest(String method, String target) {
        context = new ContainerRequest(BASE, BASE.resolve(target), method, null, new MapPropertiesDelegate(), null);
        context.setEntityStream(new ByteArrayInputStream(new byte[0]));
    }

    /** A request without a body to a target below the application's root, such as {@code articles/7?x=y}. */
    public static TestRequest get(String target) {
        return new TestRequest("GET", target);
    }

    public static TestRequest post(String body) {
        return post(body, "articles/7");
    }

    public static TestRequest post(String body, String target) {
        TestRequest request =
                new TestRequest("POST", target).header("Content-Type", "application/x-www-form-urlencoded");
        request.context.setEntityStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        return request;
    }

    public TestRequest header(String name, String value) {
        context.getHeaders().add(name, value);
        return this;
    }

    public TestRequest action(String name, BoundMethod action) {
        page = new PageModel(
                page.type(), page.route(), page.view(), null, Map.of(name, action), page.layouts(), page.endpoint());
        return this;
    }

    /** What JAX-RS knows of the request. */
    public ContainerRequest context() {
        return context;
    }

    /** The request once its path was matched. */
    public PageRequest reached() {
        PathTemplate template = new PathTemplate("/articles/{id}");
        var match = template.getPattern().match("/" + context.getPath(false));
        if (match != null) {
            UriRoutingContext routing = (UriRoutingContext) context.getUriInfo();
            routing.pushMatchResult(match);
            routing.pushTemplates(template, null);
        }
        return new PageRequest(context, page, SETTINGS, ServerFacts.WITHOUT_SERVLETS);
    }
}
