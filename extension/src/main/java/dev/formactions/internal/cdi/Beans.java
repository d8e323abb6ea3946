package dev.formactions.internal.cdi;

import dev.formactions.internal.invoke.BeanSource;
import dev.formactions.internal.model.Problems;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.AmbiguousResolutionException;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.inject.spi.InjectionTarget;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks beans up, once, at deployment. */
final class Beans {

    private final BeanManager manager;
    private final List<Bean<?>> all;

    /** @param all every enabled bean of the application */
    Beans(BeanManager manager, List<Bean<?>> all) {
        this.manager = manager;
        this.all = List.copyOf(all);
    }

    /** All beans of a type, whatever their qualifiers. */
    Set<Bean<?>> beansOf(Class<?> type) {
        Set<Bean<?>> found = new LinkedHashSet<>();
        for (Bean<?> bean : all) {
            if (bean.getTypes().contains(type)) {
                found.add(bean);
            }
        }
        return found;
    }

    /** All beans of a generic type, whatever its arguments. */
    <T> List<T> allOfGeneric(Class<T> type) {
        List<T> references = new ArrayList<>();
        for (Bean<?> bean : all) {
            for (Type beanType : bean.getTypes()) {
                if (beanType instanceof ParameterizedType generic && generic.getRawType() == type) {
                    references.add(
                            type.cast(manager.getReference(bean, beanType, manager.createCreationalContext(bean))));
                }
            }
        }
        return references;
    }

    /** The contextual reference of the one bean of a type, null if there is none. */
    <T> @Nullable T one(Class<T> type, Problems problems) {
        Set<Bean<?>> found = beansOf(type);
        try {
            Bean<?> bean = manager.resolve(found);
            return bean == null ? null : reference(bean, type);
        } catch (AmbiguousResolutionException e) {
            problems.add(
                    "FA-022",
                    "There are %d beans of type %s: %s. Keep one of them, or make one an enabled @Alternative.",
                    found.size(),
                    type.getSimpleName(),
                    found.stream()
                            .map(bean -> bean.getBeanClass().getName())
                            .sorted()
                            .toList());
            return null;
        }
    }

    <T> T reference(Bean<?> bean, Class<T> type) {
        return type.cast(manager.getReference(bean, type, manager.createCreationalContext(bean)));
    }

    /** The container's own bean for a type that exists on some runtimes only, null if this one has none. */
    @Nullable Object builtIn(Class<?> type) {
        Set<Bean<?>> found = manager.getBeans(type);
        Bean<?> bean = manager.resolve(found);
        return bean == null ? null : manager.getReference(bean, type, manager.createCreationalContext(bean));
    }

    /**
     * The bean of a type with the default qualifier, the container's own or one that another extension has added, null if
     * there is none. A library's bean manager may not see the latter.
     */
    <T> @Nullable T defaultOf(Class<T> type) {
        Object builtIn = builtIn(type);
        if (builtIn != null) {
            return type.cast(builtIn);
        }
        return beansOf(type).stream()
                .filter(bean -> bean.getQualifiers().contains(Default.Literal.INSTANCE))
                .findFirst()
                .map(bean -> reference(bean, type))
                .orElse(null);
    }

    /**
     * Makes an object of a class that is no bean, and injects what it asks for.
     *
     * @throws RuntimeException if it cannot be made, or if there is no bean for something that it asks for
     */
    <T> T make(Class<T> type) {
        BeanManager seen = application();
        InjectionTarget<T> target =
                seen.getInjectionTargetFactory(seen.createAnnotatedType(type)).createInjectionTarget(null);
        CreationalContext<T> context = seen.createCreationalContext(null);
        T instance = target.produce(context);
        target.inject(instance, context);
        target.postConstruct(instance);
        return instance;
    }

    /** The bean manager of the application on this thread: a library's own may not see the application's beans. */
    private BeanManager application() {
        try {
            return CDI.current().getBeanManager();
        } catch (IllegalStateException e) {
            return manager;
        }
    }

    /**
     * Where a page's methods are called. A normal-scoped page is called through its client proxy, so that interceptors on
     * its methods apply even while one on its class is at work; another page is the instance that JAX-RS has called.
     */
    BeanSource page(Bean<?> bean) {
        if (!isProxied(bean)) {
            return (call, work) -> work.on(call.page());
        }
        Object proxy = reference(bean, bean.getBeanClass());
        return (call, work) -> work.on(proxy);
    }

    /** Where the methods of an action bean are called; one without a normal scope lives for one call. */
    BeanSource actionBean(Bean<?> bean) {
        if (isProxied(bean)) {
            Object proxy = reference(bean, bean.getBeanClass());
            return (call, work) -> work.on(proxy);
        }
        return (call, work) -> {
            CreationalContext<?> context = manager.createCreationalContext(bean);
            try {
                return work.on(manager.getReference(bean, bean.getBeanClass(), context));
            } finally {
                context.release();
            }
        };
    }

    /** Whether a class has a scope, so that the container makes its objects. */
    boolean isScoped(Class<?> type) {
        return Arrays.stream(type.getAnnotations())
                .anyMatch(annotation -> manager.isScope(annotation.annotationType()));
    }

    private boolean isProxied(Bean<?> bean) {
        return manager.isNormalScope(bean.getScope()) && bean.getTypes().contains(bean.getBeanClass());
    }
}
