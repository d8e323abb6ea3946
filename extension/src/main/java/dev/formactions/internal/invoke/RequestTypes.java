package dev.formactions.internal.invoke;

import dev.formactions.Cookies;
import dev.formactions.FormData;
import dev.formactions.FormFile;
import dev.formactions.RequestEvent;
import dev.formactions.internal.model.Call;
import dev.formactions.internal.model.Problems;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments that are known by their type alone. */
final class RequestTypes {

    private static final String SERVLET_REQUEST = "jakarta.servlet.http.HttpServletRequest";

    private static final Map<Class<?>, Argument> TYPES = Map.of(
            FormData.class, call -> call.event().formData(),
            Cookies.class, call -> call.event().cookies(),
            RequestEvent.class, Call::event,
            UriInfo.class, Call::uriInfo,
            HttpHeaders.class, call -> call.event().headers(),
            SecurityContext.class, Call::securityContext,
            Locale.class, Call::locale);

    private final ContextualTypes contextual;

    RequestTypes(ContextualTypes contextual) {
        this.contextual = contextual;
    }

    /** Whether something in a request has a type, or would on another runtime. */
    boolean has(Class<?> type) {
        return TYPES.containsKey(type) || type.getName().equals(SERVLET_REQUEST);
    }

    /** The argument for a place, null if nothing in a request has its type, which is then among the problems. */
    @Nullable Argument find(Place place, Problems problems) {
        Argument known = TYPES.get(place.type());
        if (known != null) {
            return known;
        }
        if (place.type().getName().equals(SERVLET_REQUEST)) {
            return servletRequest(place, problems);
        }
        problems.add(
                "FA-012",
                "%s has type %s, which is neither a form object (a record, or a bean with setters) nor FormData, Cookies,"
                        + " RequestEvent or another request type, and it has no annotation such as @QueryParam. %s",
                place.text(),
                place.type().getName(),
                place.type() == FormFile.class
                        ? "Say which field the file comes from: @FormParam(\"photo\") FormFile photo."
                        : "Remove it, or inject it into a field.");
        return null;
    }

    private @Nullable Argument servletRequest(Place place, Problems problems) {
        Object reference = contextual.find(place.type());
        if (reference == null) {
            problems.add(
                    "FA-026",
                    "%s is a servlet request, but this runtime has no servlets. Use RequestEvent instead.",
                    place.text());
            return null;
        }
        return call -> reference;
    }
}
