package dev.formactions.internal.cdi;

import dev.formactions.Action;
import dev.formactions.ActionsOf;
import dev.formactions.Page;
import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.Bean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The beans of an application, and by class those that have to do with pages. */
final class BeanDiscovery {

    private final List<Bean<?>> all = new ArrayList<>();
    private final Map<Class<?>, Bean<?>> pages = byName();
    private final Map<Class<?>, Bean<?>> actionBeans = byName();
    private final Map<Class<?>, Bean<?>> strays = byName();

    void add(Bean<?> bean) {
        all.add(bean);
    }

    /** Adds a bean that is an instance of its own class, unlike what a producer makes. */
    void addClass(Bean<?> bean, AnnotatedType<?> annotated) {
        Class<?> type = bean.getBeanClass();
        if (Page.class.isAssignableFrom(type)) {
            pages.put(type, bean);
        } else if (type.isAnnotationPresent(ActionsOf.class)) {
            actionBeans.put(type, bean);
        } else if (annotated.getMethods().stream().anyMatch(method -> method.isAnnotationPresent(Action.class))) {
            strays.put(type, bean);
        }
    }

    /** Every enabled bean, producers' included. */
    List<Bean<?>> all() {
        return all;
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
