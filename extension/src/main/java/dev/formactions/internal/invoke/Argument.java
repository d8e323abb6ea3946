package dev.formactions.internal.invoke;

import dev.formactions.internal.model.Call;
import org.jspecify.annotations.Nullable;

/** The source of one argument. */
@FunctionalInterface
interface Argument {
    @Nullable Object of(Call call) throws ReflectiveOperationException;
}
