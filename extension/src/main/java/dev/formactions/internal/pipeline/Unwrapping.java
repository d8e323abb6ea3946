package dev.formactions.internal.pipeline;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Finds what the application threw inside the exceptions that containers wrap around it. */
final class Unwrapping {

    /** Known by their names: these APIs are not everywhere. */
    private static final Set<String> OTHERS = Set.of(
            "jakarta.ejb.EJBException",
            "org.jboss.resteasy.spi.ApplicationException",
            "org.jboss.resteasy.spi.UnhandledException");

    private Unwrapping() {}

    static Throwable unwrap(Throwable thrown) {
        Throwable error = thrown;
        while (isWrapper(error) && error.getCause() != null) {
            error = error.getCause();
        }
        return error;
    }

    private static boolean isWrapper(Throwable error) {
        return error instanceof InvocationTargetException
                || error instanceof CompletionException
                || error instanceof ExecutionException
                || error instanceof UndeclaredThrowableException
                || isAnother(error.getClass());
    }

    private static boolean isAnother(Class<?> type) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            if (OTHERS.contains(c.getName())) {
                return true;
            }
        }
        return false;
    }
}
