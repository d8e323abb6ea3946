package dev.formactions.internal.pipeline;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Finds what the application threw inside the exceptions that containers wrap around it. */
final class Unwrapping {

    /** Known by name: the EJB API is not everywhere. */
    private static final String EJB_EXCEPTION = "jakarta.ejb.EJBException";

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
                || isEjbException(error.getClass());
    }

    private static boolean isEjbException(Class<?> type) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            if (c.getName().equals(EJB_EXCEPTION)) {
                return true;
            }
        }
        return false;
    }
}
