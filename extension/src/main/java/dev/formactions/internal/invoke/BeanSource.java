package dev.formactions.internal.invoke;

import dev.formactions.internal.model.Call;
import org.jspecify.annotations.Nullable;

/** Where the bean of a method comes from, and where it goes after the call. */
@FunctionalInterface
public interface BeanSource {

    /** What is done with the bean while it is there. */
    @FunctionalInterface
    interface Work {
        @Nullable Object on(Object bean) throws Throwable;
    }

    /** Does the work with the request's bean and returns its result. */
    @Nullable Object with(Call call, Work work) throws Throwable;
}
