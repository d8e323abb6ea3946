package dev.formactions.internal.attributes;

import dev.formactions.internal.model.Demands;
import java.util.List;

/** Tells what a property must fulfil if its object is validated with some groups. */
@FunctionalInterface
public interface Demander {

    Demands of(Class<?> type, String property, List<Class<?>> groups);
}
