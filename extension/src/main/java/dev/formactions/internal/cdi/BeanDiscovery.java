package dev.formactions.internal.cdi;

import dev.formactions.ActionsOf;
import dev.formactions.Page;
import jakarta.enterprise.inject.spi.Bean;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** The beans that have to do with pages, by class. */
final class BeanDiscovery {

    private final Map<Class<?>, Bean<?>> pages = byName();
    private final Map<Class<?>, Bean<?>> actionBeans = byName();
    private final Map<Class<?>, Bean<?>> strays = byName();

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

    /** Containers find beans in any order; messages should have one. */
    private static Map<Class<?>, Bean<?>> byName() {
        return new TreeMap<>(Comparator.comparing(Class::getName));
    }
}
