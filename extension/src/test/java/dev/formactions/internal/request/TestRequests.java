package dev.formactions.internal.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.formactions.Page;
import dev.formactions.internal.config.Settings;
import dev.formactions.internal.model.BoundMethod;
import dev.formactions.internal.model.Endpoint;
import dev.formactions.internal.model.FormLimits;
import dev.formactions.internal.model.PageModel;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ContainerRequest;

/** Posts to a page, as a JAX-RS runtime without a server hands them over. */
public final class TestRequests {

    public static final Settings SETTINGS = new Settings(
            null, Set.of(), Settings.OriginChecking.ENFORCE, new FormLimits(200_000, 150_000, 2, 3, 8192), false);

    private TestRequests() {}

    /** A multipart form with a field {@code a} and a file {@code f} of so many bytes. */
    public static String form(int size) {
        return "--X\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--X\r\n"
                + "Content-Disposition: form-data; name=\"f\"; filename=\"f.txt\"\r\n\r\n" + "x".repeat(size)
                + "\r\n--X--\r\n";
    }

    public static PageRequest multipart(String body, BoundMethod action) {
        return post("multipart/form-data; boundary=X", body, action);
    }

    public static PageRequest post(String type, String body, BoundMethod action) {
        return post(type, new ByteArrayInputStream(body.getBytes(UTF_8)), action);
    }

    public static PageRequest post(String type, InputStream body, BoundMethod action) {
        URI base = URI.create("http://localhost/");
        ContainerRequest request =
                new ContainerRequest(base, base.resolve("page"), "POST", null, new MapPropertiesDelegate(), null);
        request.header("Content-Type", type);
        request.header("Accept", "application/json");
        request.setEntityStream(body);
        PageModel model =
                new PageModel(Page.class, "/page", "page", null, Map.of("default", action), List.of(), Endpoint.NONE);
        return new PageRequest(request, model, SETTINGS, ServerFacts.WITHOUT_SERVLETS);
    }
}
