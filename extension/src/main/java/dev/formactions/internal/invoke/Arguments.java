package dev.formactions.internal.invoke;

import dev.formactions.internal.model.Problems;
import jakarta.ws.rs.BeanParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides where each argument of a method comes from. The search, in this order: an annotation of JAX-RS on the parameter; a
 * type of the request; the servlet request, where the container has one.
 */
final class Arguments {

    private final RequestTypes requestTypes;

    Arguments(ContextualTypes contextual) {
        this.requestTypes = new RequestTypes(contextual);
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
            return new BeanReader(requestTypes, problems).read(place);
        }
        ParamSource annotated = ParamSource.find(parameter);
        if (annotated != null) {
            return ParamArgument.of(annotated, parameter, parameter.getParameterizedType(), place, problems);
        }
        return requestTypes.find(place, problems);
    }
}
