package dev.formactions.internal.bind;

import dev.formactions.internal.bind.FieldPath.Step;
import dev.formactions.internal.model.FieldType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that may be missing: not submitted, or empty. An {@code Optional<Boolean>} knows yes, no, and not asked.
 *
 * @param inner the value
 * @param wrapper makes the optional of a value or {@code null}
 * @param ofNumber whether it is one of the three optionals for primitives
 */
record OptionalNode(Node inner, Function<@Nullable Object, Object> wrapper, boolean ofNumber) implements Node {

    /** The node of one of the JDK's four optional types, {@code null} for another type. */
    static @Nullable Function<@Nullable Object, Object> wrapper(Class<?> type) {
        if (type == Optional.class) {
            return Optional::ofNullable;
        }
        if (type == OptionalInt.class) {
            return value -> value == null ? OptionalInt.empty() : OptionalInt.of((Integer) value);
        }
        if (type == OptionalLong.class) {
            return value -> value == null ? OptionalLong.empty() : OptionalLong.of((Long) value);
        }
        return type == OptionalDouble.class
                ? value -> value == null ? OptionalDouble.empty() : OptionalDouble.of((Double) value)
                : null;
    }

    /** What is in one of the four types. */
    static Shape content(Shape optional) {
        if (optional.raw() == OptionalInt.class) {
            return Shape.of(Integer.class);
        }
        if (optional.raw() == OptionalLong.class) {
            return Shape.of(Long.class);
        }
        return optional.raw() == OptionalDouble.class ? Shape.of(Double.class) : optional.argument(0);
    }

    @Override
    public Slot slot() {
        return inner.slot();
    }

    @Override
    public FieldType kind() {
        return new FieldType.Maybe(inner.kind(), ofNumber);
    }

    @Override
    public boolean isLeaf() {
        return inner.isLeaf();
    }

    @Override
    public boolean hasAbsentValue() {
        return true;
    }

    @Override
    public Object make(@Nullable Slot slot, Place place, Binding binding) {
        boolean absent = slot == null && !(inner instanceof TextNode);
        return wrapper.apply(absent ? null : inner.make(slot, place, binding));
    }

    @Override
    public boolean isBlank(Slot slot) {
        return inner.isBlank(slot);
    }

    @Override
    public Reach reach(List<Step> steps, int at) {
        return inner.reach(steps, at);
    }
}
