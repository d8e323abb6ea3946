package dev.formactions.internal.invoke;

import dev.formactions.Action;
import dev.formactions.Form;
import dev.formactions.internal.model.AcceptedFiles;
import dev.formactions.internal.model.FormObject;
import dev.formactions.internal.model.FormObjects;
import dev.formactions.internal.model.Problems;
import jakarta.ws.rs.BeanParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides where each argument of a method comes from. The search, in this order: an annotation of JAX-RS on the parameter; a
 * type of the request; a form object; the servlet request, where the container has one.
 */
final class Arguments {

    private final RequestTypes requestTypes;
    private final FormObjects forms;
    private final ConverterSource converters;

    Arguments(ContextualTypes contextual, FormObjects forms, ConverterSource converters) {
        this.requestTypes = new RequestTypes(contextual);
        this.forms = forms;
        this.converters = converters;
    }

    List<Argument> of(Method method, Problems problems) {
        List<Argument> sources = new ArrayList<>();
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            Place place = new Place(Methods.name(method) + ": parameter " + (i + 1), parameters[i].getType());
            Argument source = find(method, parameters[i], place, problems);
            if (!(source instanceof FormArgument)) {
                forms.checkOther(parameters[i], place.text(), problems);
            }
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
            return new BeanReader(requestTypes, converters, problems).read(place);
        }
        ParamSource annotated = ParamSource.find(parameter);
        if (annotated != null) {
            return ParamArgument.of(
                    annotated, parameter, parameter.getParameterizedType(), place, converters, problems);
        }
        AcceptedFiles.requireNone(
                parameter, place.text(), parameter.getParameterizedType().getTypeName(), problems);
        if (!requestTypes.has(place.type())) {
            FormObjects.Found found = forms.find(method, parameter, place.text(), problems);
            if (found.object() != null) {
                return formArgument(found.object(), method, parameter, problems);
            }
            if (found.isForm()) {
                return null;
            }
        }
        return requestTypes.find(place, problems);
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
}
