package dev.formactions.internal.validate;

import dev.formactions.internal.model.Demands;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.GroupConversionDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the metadata of Bean Validation (3.0, 7) which of its own constraints a property must fulfil in any case:
 * inherited ones, those from XML and those that others are composed of included. Constraints of applications and providers
 * may mean anything, and are left out.
 */
final class DemandReader {

    private static final String BUILT_IN = "jakarta.validation.constraints";

    /** Hibernate Validator: composed with "or", or with "not". */
    private static final String COMPOSITION = "org.hibernate.validator.constraints.ConstraintComposition";

    /** Hibernate Validator: which groups there are depends on the values. */
    private static final String PROVIDED_SEQUENCE = "org.hibernate.validator.group.GroupSequenceProvider";

    private DemandReader() {}

    static Demands read(BeanDescriptor bean, String property, List<Class<?>> groups) {
        PropertyDescriptor descriptor = bean.getConstraintsForProperty(property);
        return descriptor == null || isAnnotated(bean.getElementClass(), PROVIDED_SEQUENCE)
                ? Demands.NONE
                : read(descriptor, groups.isEmpty() ? List.of(Default.class) : groups);
    }

    private static <T extends ElementDescriptor & CascadableDescriptor & ContainerDescriptor> Demands read(
            T element, List<Class<?>> groups) {
        Set<ConstraintDescriptor<?>> matching = element.findConstraints()
                .unorderedAndMatchingGroups(groups.toArray(Class<?>[]::new))
                .getConstraintDescriptors();
        Map<Integer, Demands> elements = new HashMap<>();
        element.getConstrainedContainerElementTypes().forEach(each -> {
            Integer argument = each.getTypeArgumentIndex();
            // An array has no type arguments.
            elements.put(argument == null ? 0 : argument, read(each, groups));
        });
        return new Demands(
                matching.stream()
                        .filter(each -> each.getValueUnwrapping() == ValidateUnwrappedValue.DEFAULT)
                        .flatMap(DemandReader::constraints)
                        .toList(),
                element.isCascaded() ? converted(groups, element.getGroupConversions()) : null,
                Map.copyOf(elements));
    }

    private static Stream<Demands.Constraint> constraints(ConstraintDescriptor<?> descriptor) {
        Class<? extends Annotation> type = descriptor.getAnnotation().annotationType();
        if (type.getPackageName().equals(BUILT_IN)) {
            return Stream.of(new Demands.Constraint(type.getSimpleName(), descriptor.getAttributes()));
        }
        return isAnnotated(type, COMPOSITION)
                ? Stream.empty()
                : descriptor.getComposingConstraints().stream().flatMap(DemandReader::constraints);
    }

    private static List<Class<?>> converted(List<Class<?>> groups, Set<GroupConversionDescriptor> conversions) {
        Set<Class<?>> result = new LinkedHashSet<>();
        for (Class<?> group : groups) {
            result.add(conversions.stream()
                    .filter(conversion -> conversion.getFrom() == group)
                    .<Class<?>>map(GroupConversionDescriptor::getTo)
                    .findFirst()
                    .orElse(group));
        }
        return List.copyOf(result);
    }

    private static boolean isAnnotated(@Nullable Class<?> type, String annotation) {
        return type != null
                && (Arrays.stream(type.getAnnotations())
                                .anyMatch(
                                        each -> each.annotationType().getName().equals(annotation))
                        || isAnnotated(type.getSuperclass(), annotation));
    }
}
