package dev.formactions.internal.model;

import java.util.Map;
import java.util.function.Supplier;

/** What a field of a form object is bound to, as far as its control in a page depends on it. */
public sealed interface FieldType {

    /**
     * One text.
     *
     * @param type what it is converted to
     * @param own whether the application converts it, so that nobody else knows what its text means
     * @param hasDefault whether something stands for an empty text
     */
    record Text(Class<?> type, boolean own, boolean hasDefault) implements FieldType {}

    /** A boolean: not submitted means no. */
    record Checkbox() implements FieldType {}

    /**
     * A file.
     *
     * @param accepted which ones the field takes
     */
    record Upload(AcceptedFiles accepted) implements FieldType {}

    /**
     * A value that may be missing.
     *
     * @param ofNumber whether it is an optional of the JDK for a primitive number, whose constraints are the number's
     */
    record Maybe(FieldType inner, boolean ofNumber) implements FieldType {}

    /** A list, a set or an array. */
    record Many(FieldType element) implements FieldType {}

    /** A map. */
    record Entries(FieldType value) implements FieldType {}

    /**
     * A record or a bean.
     *
     * @param members its fields by name, in their order; asked late, because a type may contain itself
     */
    record Nested(Class<?> type, Supplier<Map<String, Member>> members) implements FieldType {

        @Override
        public boolean equals(Object other) {
            // The same class may have other type arguments; each plan has one of these for each of them.
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /**
     * A field of a record or a bean.
     *
     * @param sensitive whether its text must not be shown
     * @param kept whether the object holds its value as it was converted, so that constraints are about what was submitted
     */
    record Member(FieldType type, boolean sensitive, boolean kept) {}
}
