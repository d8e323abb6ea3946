package dev.formactions.tck.servers;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.net.URI;

/** Puts an application below a path: Jersey's container for Jetty counts the path of a context twice. */
@PreMatching
@Priority(Integer.MIN_VALUE)
final class BelowPath implements ContainerRequestFilter {

    private final String path;

    BelowPath(String path) {
        this.path = path;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        URI uri = request.getUriInfo().getRequestUri();
        if (!uri.getRawPath().startsWith(path + "/")) {
            throw new NotFoundException();
        }
        request.setRequestUri(uri.resolve(path + "/"), uri);
    }
}
