package dev.formactions.internal.invoke;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.internal.model.FormObjects;
import dev.formactions.internal.model.Problems;
import dev.formactions.internal.request.PageRequest;
import dev.formactions.internal.request.TestRequest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** The methods of an interface say what they want; this says what they get. */
final class Wished {

    private final Class<?> wishes;

    Wished(Class<?> wishes) {
        this.wishes = wishes;
    }

    List<Object> get(String method, TestRequest request) throws Exception {
        return get(method, request, type -> null);
    }

    List<Object> get(String method, TestRequest request, ContextualTypes contextual) throws Exception {
        Problems problems = new Problems();
        List<Argument> arguments =
                new Arguments(contextual, FormObjects.NONE, ConverterSource.NONE).of(method(method), problems);
        assertThat(problems.all()).isEmpty();
        List<Object> values = new ArrayList<>();
        PageRequest call = request.reached();
        for (Argument argument : arguments) {
            values.add(argument.of(call));
        }
        return values;
    }

    Method method(String name) {
        for (Method method : wishes.getDeclaredMethods()) {
            if (method.getName().equals(name)) {
                return method;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
