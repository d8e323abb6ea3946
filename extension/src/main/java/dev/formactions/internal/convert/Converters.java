package dev.formactions.internal.convert;

import dev.formactions.internal.model.Fatal;
import dev.formactions.spi.FieldConverter;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.System.Logger.Level;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the conversion to a type, once, at deployment. The order in which the four methods are asked, and what stands
 * between them, is the plan reader's.
 */
public final class Converters {

    private static final System.Logger LOG = System.getLogger("dev.formactions");

    private final List<? extends FieldConverter<?>> own;
    private final List<ParamConverterProvider> providers;

    /**
     * @param own the application's converters of fields
     * @param providers the application's converters of JAX-RS parameters
     */
    public Converters(List<? extends FieldConverter<?>> own, List<ParamConverterProvider> providers) {
        this.own = List.copyOf(own);
        this.providers = List.copyOf(providers);
    }

    /** What the application has for a type: a {@link FieldConverter}, else a converter of JAX-RS. */
    public @Nullable Conversion custom(Class<?> type, Type declared, Annotation[] annotations) {
        for (FieldConverter<?> converter : own) {
            if (Primitives.boxed(converter.type()) == Primitives.boxed(type)) {
                return Conversion.of(locale -> message(converter, locale), converter::convert);
            }
        }
        ParamConverter<?> converter = param(type, declared, annotations);
        return converter == null ? null : Conversion.of(Message.INVALID, converter::fromString);
    }

    /** The converter of JAX-RS that the application has for a type, be it that of a field or of a parameter. */
    public @Nullable ParamConverter<?> param(Class<?> type, Type declared, Annotation[] annotations) {
        for (ParamConverterProvider provider : providers) {
            ParamConverter<?> converter = ask(provider, type, declared, annotations);
            if (converter != null) {
                return converter;
            }
        }
        return null;
    }

    /** The conversion to a type of the JDK or to an enum. */
    public @Nullable Conversion builtIn(Class<?> type) {
        Conversion number = Numbers.find(type);
        if (number != null) {
            return number;
        }
        Conversion time = Times.find(type);
        return time != null ? time : Scalars.find(type);
    }

    /** The conversion by the type's own static factory. */
    public @Nullable Conversion factory(Class<?> type) {
        return Factories.factory(type);
    }

    /** The conversion by the type's constructor with one text. */
    public @Nullable Conversion constructor(Class<?> type) {
        return Factories.constructor(type);
    }

    private static String message(FieldConverter<?> converter, Locale locale) {
        String message = ownMessage(converter, locale);
        return message == null ? Message.INVALID.text(locale) : message;
    }

    @SuppressWarnings(
            "CatchingUnchecked") // The application throws what it likes, and the text is not valid all the same.
    private static @Nullable String ownMessage(FieldConverter<?> converter, Locale locale) {
        try {
            return converter.message(locale);
        } catch (Throwable e) {
            Fatal.rethrow(e);
            LOG.log(
                    Level.WARNING,
                    () -> "The message of %s fails, so that its fields have the usual one."
                            .formatted(converter.getClass().getName()),
                    e);
            return null;
        }
    }

    private static @Nullable ParamConverter<?> ask(
            ParamConverterProvider provider, Class<?> type, Type declared, Annotation[] annotations) {
        try {
            return provider.getConverter(type, declared, annotations);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "FA-410: %s cannot be asked for a converter to %s while the application starts, so that fields and"
                                    .formatted(provider.getClass().getName(), type.getName())
                            + " parameters do without it. Make it ready in its constructor, or write a FieldConverter.",
                    e);
            return null;
        }
    }
}
