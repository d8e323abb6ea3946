package dev.formactions.internal.property;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.UndeclaredThrowableException;
import org.jspecify.annotations.Nullable;

/** A property that can be read: its name in JSON, and the getter, field or component behind it. */
public final class Property {

    private static final MethodType READER = MethodType.methodType(Object.class, Object.class);

    private final String javaName;
    private final String name;
    private final MethodHandle reader;

    private Property(String javaName, String name, MethodHandle reader) {
        this.javaName = javaName;
        this.name = name;
        this.reader = reader.asType(READER);
    }

    static Property of(String javaName, String name, Method getter) {
        open(getter, getter.getDeclaringClass());
        try {
            return new Property(javaName, name, MethodHandles.lookup().unreflect(getter));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    static Property of(String javaName, String name, Field field) {
        open(field, field.getDeclaringClass());
        try {
            return new Property(javaName, name, MethodHandles.lookup().unreflectGetter(field));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its name in JSON. */
    public String name() {
        return name;
    }

    /** Its name in Java, by which {@code @JsonbPropertyOrder} means it. */
    String javaName() {
        return javaName;
    }

    /** Reads it. What the getter throws comes out; a checked exception in an {@link UndeclaredThrowableException}. */
    public @Nullable Object read(Object bean) {
        try {
            return (Object) reader.invokeExact(bean);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new UndeclaredThrowableException(e, "The getter of the property " + javaName + " failed.");
        }
    }

    private static void open(AccessibleObject member, Class<?> owner) {
        if (!member.trySetAccessible()) {
            throw new IllegalStateException(
                    "FA-210: %s of %s cannot be read, because module %s does not open package %s. Open the package."
                            .formatted(
                                    member, owner.getName(), owner.getModule().getName(), owner.getPackageName()));
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
