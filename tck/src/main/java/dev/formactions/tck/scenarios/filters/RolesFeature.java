package dev.formactions.tck.scenarios.filters;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return KNOWN.stream().flatMap(RolesFeature::find).collect(Collectors.toSet());
    }

    private static Stream<Class<?>> find(String name) {
        try {
            return Stream.of(Class.forName(name, false, Thread.currentThread().getContextClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Stream.empty();
        }
    }
}
