package dev.formactions.internal.cdi;

import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The application's {@link ParamConverterProvider}s, which JAX-RS has no way to ask for: its CDI beans; the classes with
 * {@code @Provider} that CDI has seen; what the JAX-RS runtime says that it has registered, once it has started. Of a class
 * that nobody has made an object of, CDI makes one, which gets no {@code @Context}.
 */
final class ConverterProviders {

    private static final System.Logger LOG = System.getLogger("dev.formactions");

    private final Beans beans;
    private final List<ParamConverterProvider> found = new ArrayList<>();
    private final Set<Class<?>> types = new LinkedHashSet<>();

    private ConverterProviders(Beans beans) {
        this.beans = beans;
    }

    /** Those that CDI knows. {@code providers} are the classes with {@code @Provider}. */
    static ConverterProviders ofCdi(Beans beans, Collection<Class<?>> providers) {
        ConverterProviders all = new ConverterProviders(beans);
        beans.beansOf(ParamConverterProvider.class).forEach(bean -> {
            all.types.add(bean.getBeanClass());
            all.found.add(beans.reference(bean, ParamConverterProvider.class));
        });
        providers.forEach(all::make);
        return all;
    }

    /** These, and those that only the JAX-RS runtime knows. */
    ConverterProviders and(Collection<Configuration> configurations) {
        ConverterProviders all = new ConverterProviders(beans);
        all.found.addAll(found);
        all.types.addAll(types);
        for (Configuration configuration : configurations) {
            for (Object instance : configuration.getInstances()) {
                if (instance instanceof ParamConverterProvider provider && all.isNew(instance.getClass())) {
                    all.found.add(provider);
                }
            }
        }
        configurations.forEach(configuration -> configuration.getClasses().forEach(all::make));
        return all;
    }

    List<ParamConverterProvider> all() {
        return List.copyOf(found);
    }

    /** Whether a class is an application's own, and was not met before, be it as itself or as a proxy's. */
    private boolean isNew(Class<?> type) {
        boolean known = types.stream().anyMatch(other -> other.isAssignableFrom(type));
        boolean ofTheRuntime = type.getName().startsWith("org.glassfish.jersey.")
                || type.getName().startsWith("org.jboss.resteasy.")
                || type.getName().startsWith("org.apache.cxf.");
        return !known && !ofTheRuntime && types.add(type);
    }

    private void make(Class<?> type) {
        if (!ParamConverterProvider.class.isAssignableFrom(type) || !isNew(type)) {
            return;
        }
        try {
            found.add((ParamConverterProvider) beans.make(type));
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "FA-414: CDI cannot make an object of " + type.getName()
                            + ", so that fields and parameters do without it. Give it a scope such as @ApplicationScoped,"
                            + " or a public constructor without parameters.",
                    e);
        }
    }
}
