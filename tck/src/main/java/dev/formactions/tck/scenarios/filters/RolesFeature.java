package dev.formactions.tck.scenarios.filters;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What makes a JAX-RS runtime look at {@link jakarta.annotation.security.RolesAllowed}. Jakarta REST does not ask runtimes
 * to; each has a feature for it that an application registers. Open Liberty always looks.
 */
public final class RolesFeature {

    private static final List<String> KNOWN = List.of(
            "org.glassfish.jersey.server.filter.RolesAllowedDynamicFeature",
            "org.jboss.resteasy.plugins.interceptors.RoleBasedSecurityFeature");

    private RolesFeature() {}

    /** Those that are here. */
    public static Set<Class<?>> classes() {
        Set<Class<?>> found = new LinkedHashSet<>();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        for (String name : KNOWN) {
            try {
                found.add(Class.forName(name, false, loader));
            } catch (ClassNotFoundException | LinkageError e) {
                continue;
            }
        }
        return found;
    }
}
