package dev.formactions.internal.property;

import java.util.Objects;
import java.util.stream.Stream;

/** The types that a class is made of, the nearest first. */
final class Hierarchy {

    private Hierarchy() {}

    /** The class and its superclasses without {@link Object}. */
    static Stream<Class<?>> classesOf(Class<?> type) {
        return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
                .filter(each -> each != Object.class);
    }

    /** The interfaces that the class names itself, with theirs. */
    static Stream<Class<?>> interfacesOf(Class<?> type) {
        return Stream.of(type.getInterfaces())
                .flatMap(each -> Stream.concat(Stream.of(each), interfacesOf(each)))
                .distinct();
    }

    /** All of them. */
    static Stream<Class<?>> typesOf(Class<?> type) {
        return Stream.concat(classesOf(type), classesOf(type).flatMap(Hierarchy::interfacesOf));
    }
}
