package dev.formactions.internal.invoke;

import dev.formactions.internal.model.Call;
import dev.formactions.internal.model.Problems;
import dev.formactions.internal.model.Refusal;
import jakarta.ws.rs.DefaultValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An argument that is converted from the text of a parameter, as Jakarta RESTful Web Services 3.1, section 3.2, says. */
final class ParamArgument implements Argument {

    private final ParamSource source;
    private final Conversion conversion;
    private final @Nullable Supplier<Collection<@Nullable Object>> collection;
    private final @Nullable String defaultText;
    private final @Nullable Object absent;

    private ParamArgument(
            ParamSource source,
            Conversion conversion,
            @Nullable Supplier<Collection<@Nullable Object>> collection,
            @Nullable String defaultText,
            @Nullable Object absent) {
        this.source = source;
        this.conversion = conversion;
        this.collection = collection;
        this.defaultText = defaultText;
        this.absent = absent;
    }

    static @Nullable Argument of(
            ParamSource source, AnnotatedElement element, Type type, Place place, Problems problems) {
        Supplier<Collection<@Nullable Object>> collection = collectionOf(place.type());
        Class<?> single = collection == null ? place.type() : elementType(type);
        Conversion conversion = single == null ? null : Conversion.find(single);
        if (conversion == null || single == null) {
            problems.add(
                    "FA-013",
                    "%s: %s(\"%s\") cannot be converted to %s. Use String, a primitive, a type with a public static"
                            + " valueOf(String) or fromString(String) or a public constructor with one String, or a List,"
                            + " Set or SortedSet of one.",
                    place.text(),
                    source.annotation(),
                    source.name(),
                    type.getTypeName());
            return null;
        }
        DefaultValue defaultValue = element.getAnnotation(DefaultValue.class);
        return new ParamArgument(
                source,
                conversion,
                collection,
                defaultValue == null ? null : defaultValue.value(),
                Conversion.absent(single));
    }

    @Override
    public @Nullable Object of(Call call) {
        List<String> texts = source.read(call);
        if (texts.isEmpty() && defaultText != null) {
            texts = List.of(defaultText);
        }
        if (collection == null) {
            return texts.isEmpty() ? absent : convert(texts.get(0));
        }
        Collection<@Nullable Object> values = collection.get();
        for (String text : texts) {
            values.add(convert(text));
        }
        return values;
    }

    private @Nullable Object convert(String text) {
        try {
            return conversion.convert(text);
        } catch (jakarta.ws.rs.WebApplicationException e) {
            throw e;
        } catch (Exception e) {
            String message = source.annotation() + "(\"" + source.name() + "\"): the value cannot be converted: " + e;
            throw source.badValueStatus() == 404 ? Refusal.notFound(message) : Refusal.badRequest(message);
        }
    }

    private static @Nullable Supplier<Collection<@Nullable Object>> collectionOf(Class<?> type) {
        Function<Class<?>, Boolean> is = type::equals;
        if (is.apply(List.class) || is.apply(Collection.class)) {
            return ArrayList::new;
        }
        if (is.apply(Set.class)) {
            return LinkedHashSet::new;
        }
        return is.apply(SortedSet.class) ? TreeSet::new : null;
    }

    private static @Nullable Class<?> elementType(Type type) {
        return type instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : null;
    }
}
