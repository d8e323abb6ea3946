package dev.formactions.internal.invoke;

import dev.formactions.Action;
import dev.formactions.Cookies;
import dev.formactions.Form;
import dev.formactions.FormData;
import dev.formactions.RequestEvent;
import dev.formactions.internal.model.Call;
import dev.formactions.internal.model.FormObject;
import dev.formactions.internal.model.FormObjects;
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
 * type of the request; the servlet request, where the container has one; a form object.
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
            Locale.class, Call::locale);

    private final ContextualTypes contextual;
    private final FormObjects forms;

    Arguments(ContextualTypes contextual, FormObjects forms) {
        this.contextual = contextual;
        this.forms = forms;
    }

    List<Argument> of(Method method, Problems problems) {
        List<Argument> sources = new ArrayList<>();
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            Place place = new Place(Methods.name(method) + ": parameter " + (i + 1), parameters[i].getType());
            Argument source = find(method, parameters[i], place, problems);
            sources.add(source == null ? call -> null : source);
        }
        if (sources.stream().filter(FormArgument.class::isInstance).count() > 1) {
            problems.add(
                    "FA-408",
                    "%s has several form objects, but there is one form. Make one record of them.",
                    Methods.name(method));
        }
        return List.copyOf(sources);
    }

    private @Nullable Argument find(Method method, Parameter parameter, Place place, Problems problems) {
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
        int before = problems.all().size();
        FormObject form = forms.find(method, parameter, place.text(), problems);
        if (form != null) {
            return formArgument(form, method, parameter, problems);
        }
        if (problems.all().size() > before) {
            return null;
        }
        problems.add(
                "FA-012",
                "%s has type %s, which is neither a form object (a record, or a bean with setters) nor"
                        + " FormData, Cookies, RequestEvent or another request type, and it has no annotation such as @QueryParam. Remove it, or inject it into a field.",
                place.text(),
                parameter.getType().getName());
        return null;
    }

    private static Argument formArgument(FormObject form, Method method, Parameter parameter, Problems problems) {
        int status = method.getAnnotation(Action.class).invalidStatus();
        if (status < 400 || status > 599) {
            problems.add(
                    "FA-406",
                    "%s: invalidStatus = %d. The status of a failure must be between 400 and 599: 400 and 422 are common.",
                    Methods.name(method),
                    status);
        }
        return new FormArgument(form, parameter.getType() == Form.class, status);
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
}
