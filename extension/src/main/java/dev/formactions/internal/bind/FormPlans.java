package dev.formactions.internal.bind;

import dev.formactions.internal.convert.Converters;
import dev.formactions.internal.model.Problems;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes the plans by which forms become objects, at deployment. */
public final class FormPlans {

    private final Converters converters;
    private final Set<Class<?>> partTypes;
    private final SecretNames secretNames;

    /**
     * @param partTypes the types whose values come as the content of an {@link Entry}, such as files
     * @param warnings told what is possible and probably wrong
     */
    public FormPlans(Converters converters, Set<Class<?>> partTypes, Consumer<String> warnings) {
        this.converters = converters;
        this.partTypes = Set.copyOf(partTypes);
        this.secretNames = new SecretNames(warnings);
    }

    /** Whether forms can be read into a type: a record, or a bean. */
    public boolean isFormObject(Type type) {
        return ObjectType.find(Shape.of(type)) != null;
    }

    /**
     * The plan of a type.
     *
     * @param sensitive whether nothing of the form may be shown
     * @param place how to call in a message what the plan is for
     * @return the plan, {@code null} if the type is neither a record nor a bean. What is wrong is in {@code problems}
     */
    public @Nullable FormPlan find(Type type, boolean sensitive, String place, Problems problems) {
        ObjectNode root =
                new PlanReader(converters, partTypes, secretNames, place, problems).object(Shape.of(type), sensitive);
        return root == null ? null : new FormPlan(root, sensitive);
    }
}
