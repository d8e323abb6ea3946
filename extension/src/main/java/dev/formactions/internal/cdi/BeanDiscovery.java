package dev.formactions.internal.cdi;

import dev.formactions.ActionsOf;
import dev.formactions.Layout;
import dev.formactions.Page;
import dev.formactions.spi.ErrorHandler;
import dev.formactions.spi.Transport;
import dev.formactions.spi.ViewRenderer;
import jakarta.enterprise.inject.spi.Bean;
import java.lang.reflect.ParameterizedType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The beans that have to do with pages, by class. */
final class BeanDiscovery {

    private static final List<Class<?>> COLLABORATORS =
            List.of(Layout.class, ViewRenderer.class, ErrorHandler.class, Transport.class);

    private final Map<Class<?>, Bean<?>> pages = new LinkedHashMap<>();
    private final Map<Class<?>, Bean<?>> actionBeans = new LinkedHashMap<>();
    private final Map<Class<?>, Bean<?>> strays = new LinkedHashMap<>();
    private final Set<Bean<?>> collaborators = new LinkedHashSet<>();

    void add(Bean<?> bean) {
        Class<?> type = bean.getBeanClass();
        if (Page.class.isAssignableFrom(type)) {
            pages.put(type, bean);
        } else if (type.isAnnotationPresent(ActionsOf.class)) {
            actionBeans.put(type, bean);
        } else if (FormActionsExtension.concerns(type)) {
            strays.put(type, bean);
        }
    }

    void see(Bean<?> bean) {
        if (COLLABORATORS.stream().anyMatch(type -> hasType(bean, type))) {
            collaborators.add(bean);
        }
    }

    /**
     * The beans of one of our interfaces, whatever their qualifiers and type arguments, less those that an alternative
     * replaces. Seen, not looked up: on Payara the bean manager of a library does not know the beans of its WAR.
     */
    Set<Bean<?>> collaborators(Class<?> type) {
        List<Bean<?>> all =
                collaborators.stream().filter(bean -> hasType(bean, type)).toList();
        boolean replaced = all.stream().anyMatch(Bean::isAlternative);
        return all.stream()
                .filter(bean -> bean.isAlternative() || !replaced)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean hasType(Bean<?> bean, Class<?> type) {
        return bean.getTypes().stream()
                .anyMatch(beanType -> beanType == type
                        || (beanType instanceof ParameterizedType generic && generic.getRawType() == type));
    }

    Map<Class<?>, Bean<?>> pages() {
        return pages;
    }

    /** Beans with {@link ActionsOf}. */
    Map<Class<?>, Bean<?>> actionBeans() {
        return actionBeans;
    }

    /** Beans with actions that belong to no page. */
    Map<Class<?>, Bean<?>> strays() {
        return strays;
    }
}
