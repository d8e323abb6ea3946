package dev.formactions.internal.request;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What JAX-RS does not tell about a request, or not everywhere alike; a servlet container knows it. */
public interface ServerFacts {

    /** What is known without servlets. */
    ServerFacts WITHOUT_SERVLETS = new ServerFacts() {
        @Override
        public @Nullable String rawQuery(UriInfo uriInfo) {
            return uriInfo.getRequestUri().getRawQuery();
        }

        @Override
        public Optional<String> clientAddress() {
            return Optional.empty();
        }

        @Override
        public Map<String, List<String>> consumedForm() {
            return Map.of();
        }
    };

    /** The query as the client sent it; some runtimes encode its slashes in {@link UriInfo}. */
    @Nullable String rawQuery(UriInfo uriInfo);

    Optional<String> clientAddress();

    /**
     * The form fields of a body that somebody has read already by asking the servlet request for its parameters: those
     * parameters, less the query's. Empty if there are none.
     */
    Map<String, List<String>> consumedForm();
}
