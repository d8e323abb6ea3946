package dev.formactions.internal.invoke;

import dev.formactions.internal.model.BoundMethod;
import dev.formactions.internal.model.Call;
import dev.formactions.internal.model.FormObject;
import dev.formactions.internal.model.FormObjects;
import dev.formactions.internal.model.Problems;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Binds the methods of the application to the sources of their arguments, once, at deployment. */
public final class Methods {

    private final Arguments arguments;

    public Methods(ContextualTypes contextual) {
        this(contextual, FormObjects.NONE, ConverterSource.NONE);
    }

    /**
     * @param forms tells which parameters are form objects
     * @param converters the application's converters of other parameters
     */
    public Methods(ContextualTypes contextual, FormObjects forms, ConverterSource converters) {
        this.arguments = new Arguments(contextual, forms, converters);
    }

    /**
     * Binds a method.
     *
     * @return the bound method; what cannot be supplied is in {@code problems}, and calling it then fails
     */
    public BoundMethod bind(BeanSource bean, Method method, Problems problems) {
        if (!Modifier.isPublic(method.getModifiers())) {
            problems.add(
                    "FA-005",
                    "%s is not public. Actions and loads are called from outside their class: make it public.",
                    name(method));
        }
        List<Argument> sources = arguments.of(method, problems);
        // A public method of a class that is not public can be called only so.
        boolean accessible = method.trySetAccessible();
        if (!accessible) {
            problems.add("FA-027", "%s cannot be called: its module does not open its package to us.", name(method));
        }
        return new MethodCall(bean, method, sources, returnsNothing(method));
    }

    /**
     * A method and where its bean and its arguments come from.
     *
     * @param returnsNothing whether it is void
     */
    private record MethodCall(BeanSource bean, Method method, List<Argument> sources, boolean returnsNothing)
            implements BoundMethod {

        @Override
        public @Nullable Object invoke(Call call) throws Throwable {
            @Nullable Object[] values = new @Nullable Object[sources.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = sources.get(i).of(call);
                if (values[i] instanceof FormArgument.Ended ended) {
                    return ended.result();
                }
            }
            Object result = bean.with(call, target -> await(Methods.invoke(method, target, values)));
            return returnsNothing && result == null ? NOTHING : result;
        }

        @Override
        public @Nullable FormObject form() {
            for (Argument source : sources) {
                if (source instanceof FormArgument argument) {
                    return argument.object();
                }
            }
            return null;
        }
    }

    /** The method as messages name it: {@code LoginPage.register}. */
    public static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static @Nullable Object invoke(Method method, Object target, @Nullable Object[] values) throws Throwable {
        try {
            return method.invoke(target, values);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    /**
     * Waits for an asynchronous result on the request's own thread, where the load that follows finds its request scope and
     * its transaction context.
     */
    private static @Nullable Object await(@Nullable Object result) throws Throwable {
        if (!(result instanceof CompletionStage<?> stage)) {
            return result;
        }
        try {
            return stage.toCompletableFuture().get();
        } catch (ExecutionException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static boolean returnsNothing(Method method) {
        if (method.getReturnType() == void.class || method.getReturnType() == Void.class) {
            return true;
        }
        return method.getGenericReturnType() instanceof ParameterizedType type
                && CompletionStage.class.isAssignableFrom(method.getReturnType())
                && type.getActualTypeArguments()[0] == Void.class;
    }
}
