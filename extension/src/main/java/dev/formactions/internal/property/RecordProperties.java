package dev.formactions.internal.property;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** The properties of a record: its components, in their order unless {@code @JsonbPropertyOrder} says another. */
final class RecordProperties {

    private RecordProperties() {}

    static List<Property> of(Class<?> type) {
        List<Property> all = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            List<AnnotatedElement> members = members(type, component);
            if (!Annotations.hide(members)) {
                String name = component.getName();
                all.add(Property.of(name, Annotations.name(members, name), component.getAccessor()));
            }
        }
        return PropertyOrder.of(type).apply(all);
    }

    /**
     * An annotation of a component that is meant for members is copied to its field and, unless the accessor is written
     * out, to its accessor (JLS 8.10.3); the annotations of JSON-B are not kept with the component itself.
     */
    private static List<AnnotatedElement> members(Class<?> type, RecordComponent component) {
        try {
            return List.of(component.getAccessor(), type.getDeclaredField(component.getName()));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(type.getName() + " has no field for its component " + component, e);
        }
    }
}
