package dev.formactions.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;

/**
 * Serves style sheet and icon. A JAX-RS application at {@code /} is asked for everything, so the server would not serve
 * files of the WAR beside it. Only the names in the table exist: no path from a request ever reaches a file system.
 */
@Path("/assets/{name}")
@ApplicationScoped
public class Assets {

    private static final Map<String, String> TYPES =
            Map.of("sample.css", "text/css;charset=utf-8", "icon.svg", "image/svg+xml");

    /**
     * Serves a file.
     *
     * @param name one of the table
     * @return the file
     * @throws IOException if it cannot be read
     */
    @GET
    public Response get(@PathParam("name") String name) throws IOException {
        String type = TYPES.get(name);
        if (type == null) {
            throw new NotFoundException();
        }
        CacheControl anHour = new CacheControl();
        anHour.setMaxAge(3600);
        anHour.setNoTransform(false);
        try (InputStream file = Objects.requireNonNull(Assets.class.getResourceAsStream("/META-INF/assets/" + name))) {
            return Response.ok(file.readAllBytes(), type).cacheControl(anHour).build();
        }
    }
}
