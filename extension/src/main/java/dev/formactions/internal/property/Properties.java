package dev.formactions.internal.property;

import java.lang.ref.Reference;
import java.lang.ref.SoftReference;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/** The readable properties of a class, found once and remembered. */
public final class Properties {

    private static final Properties NONE = new Properties(List.of());

    /** Things that do, not things that are: their getters tell of their state, which is nobody's data. */
    private static final List<Class<?>> NO_DATA = List.of(
            Enum.class,
            Throwable.class,
            Thread.class,
            ClassLoader.class,
            Future.class,
            CompletionStage.class,
            BaseStream.class);

    /** Softly, because a class of the server lives longer than the application that this code belongs to. */
    private static final ClassValue<Reference<Properties>> CACHE = new ClassValue<>() {
        @Override
        protected Reference<Properties> computeValue(Class<?> type) {
            return new SoftReference<>(find(type));
        }
    };

    private final List<Property> all;
    private final Map<String, Property> byName = new HashMap<>();

    private Properties(List<Property> all) {
        this.all = List.copyOf(all);
        all.forEach(property -> byName.put(property.name(), property));
    }

    /** The properties of a class; those of its superclass if a container generated it. */
    public static Properties of(Class<?> type) {
        Properties known = CACHE.get(type).get();
        if (known != null) {
            return known;
        }
        // The collector needed the memory.
        CACHE.remove(type);
        return find(type);
    }

    /** Whether its values are objects with properties: those of a record, or of a bean with at least one. */
    public boolean isObject() {
        return this != NONE;
    }

    /** The properties in order; none if its values are no objects. */
    public List<Property> all() {
        return all;
    }

    /** Finds the property with this name in JSON. */
    public @Nullable Property find(String name) {
        return byName.get(name);
    }

    private static Properties find(Class<?> actual) {
        Class<?> type = GeneratedClasses.writtenClassOf(actual);
        if (type != actual) {
            return of(type);
        }
        if (type.isRecord()) {
            return new Properties(RecordProperties.of(type));
        }
        if (!mayBeBean(type)) {
            return NONE;
        }
        List<Property> all = BeanProperties.of(type);
        return all.isEmpty() ? NONE : new Properties(all);
    }

    private static boolean mayBeBean(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && !type.isInterface()
                && !type.isArray()
                && !type.isPrimitive()
                && !type.getName().startsWith("java.")
                && NO_DATA.stream().noneMatch(noData -> noData.isAssignableFrom(type));
    }
}
