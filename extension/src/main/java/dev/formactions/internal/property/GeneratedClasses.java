package dev.formactions.internal.property;

import java.lang.reflect.Proxy;

/** Tells the classes that containers and compilers generate from those that somebody wrote. */
final class GeneratedClasses {

    private GeneratedClasses() {}

    /** The class itself, or the nearest superclass that somebody wrote: of a lambda it is {@link Object}. */
    static Class<?> writtenClassOf(Class<?> type) {
        Class<?> written = type;
        while (isGenerated(written)) {
            Class<?> parent = written.getSuperclass();
            if (parent == null) {
                return written;
            }
            written = parent;
        }
        return written;
    }

    /** By their flags, or by the names that Weld, OpenWebBeans, ByteBuddy and Hibernate give to proxies and subclasses. */
    private static boolean isGenerated(Class<?> type) {
        if (type.isSynthetic() || type.isHidden() || Proxy.isProxyClass(type)) {
            return true;
        }
        String name = type.getName();
        return name.contains("$$") || name.contains("$Proxy$") || name.contains("$HibernateProxy$");
    }
}
