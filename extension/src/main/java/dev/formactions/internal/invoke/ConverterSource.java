package dev.formactions.internal.invoke;

import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Finds the application's own converters of parameters, which come before everything else. */
@FunctionalInterface
public interface ConverterSource {

    /** For applications that have none. */
    ConverterSource NONE = (type, declared, annotations) -> null;

    /** The converter to a type, {@code null} if no provider of the application has one. */
    @Nullable ParamConverter<?> find(Class<?> type, Type declared, Annotation[] annotations);
}
