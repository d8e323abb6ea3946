package dev.formactions.jersey;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.glassfish.jersey.server.ServerProperties;

/**
 * Sends the locations of pages as they were given: Jersey makes each one absolute, and its switch for that is for the whole
 * application. So the switch is turned off, and this filter does for all other resources what Jersey would have done.
 */
@Priority(Integer.MIN_VALUE + 500)
final class RelativeLocations implements ContainerResponseFilter {

    private final boolean againstRequest;

    private RelativeLocations(boolean againstRequest) {
        this.againstRequest = againstRequest;
    }

    /** An application that has turned the switch itself knows what it wants. */
    static void keep(FeatureContext context) {
        if (context.getConfiguration().getProperty(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED)
                != null) {
            return;
        }
        Object rfc7231 = context.getConfiguration()
                .getProperty(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_RFC7231);
        context.property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true);
        context.register(new RelativeLocations(Boolean.parseBoolean(String.valueOf(rfc7231))));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty("dev.formactions.answered") != null
                || !response.getHeaders().containsKey(HttpHeaders.LOCATION)) {
            return;
        }
        URI location = response.getLocation();
        if (location != null && !location.isAbsolute()) {
            URI root = againstRequest
                    ? request.getUriInfo().getRequestUri()
                    : request.getUriInfo().getBaseUri();
            response.getHeaders().putSingle(HttpHeaders.LOCATION, root.resolve(location));
        }
    }
}
