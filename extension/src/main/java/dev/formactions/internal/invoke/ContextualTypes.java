package dev.formactions.internal.invoke;

import org.jspecify.annotations.Nullable;

/** Finds the container's own beans for types that exist on some runtimes only, such as the servlet request. */
@FunctionalInterface
public interface ContextualTypes {

    /** The contextual reference of the built-in bean of a type, {@code null} if this runtime has none. */
    @Nullable Object find(Class<?> type);
}
