package dev.formactions.internal.invoke;

import dev.formactions.Cookies;
import dev.formactions.FormData;
import dev.formactions.RequestEvent;
import dev.formactions.internal.model.Call;
import dev.formactions.internal.model.Problems;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides where each argument of a method comes from. The search, in this order: an annotation of JAX-RS on the parameter; a
 * type of the request; the servlet request, where the container has one.
 */
final class Arguments {

    private static final String SERVLET_REQUEST = "jakarta.servlet.http.HttpServletRequest";

    private static final Map<Class<?>, Function<Call, @Nullable Object>> REQUEST_TYPES = Map.of(
            FormData.class, call -> call.event().formData(),
            Cookies.class, call -> call.event().cookies(),
            RequestEvent.class, Call::event,
            UriInfo.class, Call::uriInfo,
            HttpHeaders.class, call -> call.event().headers(),
            SecurityContext.class, Call::securityContext,
            Locale.class, Arguments::preferredLocale);

    private final ContextualTypes contextual;

    Arguments(ContextualTypes contextual) {
        this.contextual = contextual;
    }

    List<Argument> of(Method method, Problems problems) {
        List<Argument> sources = new ArrayList<>();
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            Place place = new Place(Methods.name(method) + ": parameter " + (i + 1), parameters[i].getType());
            Argument source = find(parameters[i], place, problems);
            sources.add(source == null ? call -> null : source);
        }
        return List.copyOf(sources);
    }

    private @Nullable Argument find(Parameter parameter, Place place, Problems problems) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return BeanArgument.of(parameter.getType(), place, problems);
        }
        ParamSource annotated = ParamSource.find(parameter);
        if (annotated != null) {
            return ParamArgument.of(annotated, parameter, parameter.getParameterizedType(), place, problems);
        }
        Function<Call, @Nullable Object> requestType = REQUEST_TYPES.get(parameter.getType());
        if (requestType != null) {
            return requestType::apply;
        }
        if (parameter.getType().getName().equals(SERVLET_REQUEST)) {
            return servletRequest(parameter.getType(), place, problems);
        }
        problems.add(
                "FA-012",
                "%s has type %s, which is neither FormData nor Cookies, RequestEvent or another request type, and it has"
                        + " no annotation such as @QueryParam. Remove it, or inject it into a field.",
                place.text(),
                parameter.getType().getName());
        return null;
    }

    private @Nullable Argument servletRequest(Class<?> type, Place place, Problems problems) {
        Object reference = contextual.find(type);
        if (reference == null) {
            problems.add(
                    "FA-012",
                    "%s is a servlet request, but this runtime has no servlets. Use RequestEvent instead.",
                    place.text());
            return null;
        }
        return call -> reference;
    }

    private static Locale preferredLocale(Call call) {
        List<Locale> acceptable = call.event().headers().getAcceptableLanguages();
        if (acceptable.isEmpty() || acceptable.get(0).getLanguage().equals("*")) {
            return Locale.getDefault();
        }
        return acceptable.get(0);
    }
}
