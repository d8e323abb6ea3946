package dev.formactions.internal.bind;

import dev.formactions.internal.bind.FieldPath.Step;
import dev.formactions.internal.model.FieldType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One node of the plan along which a form becomes an object. Immutable once the plan is made; what one request submits is in
 * {@link Slot}s.
 */
sealed interface Node permits TextNode, CheckboxNode, PartNode, OptionalNode, ListNode, MapNode, ObjectNode {

    /** A place for what is submitted here. */
    Slot slot();

    /** What a page has to know of it. */
    FieldType kind();

    /** Whether one text is a value, and nothing is below. */
    boolean isLeaf();

    /** Whether a bean's setter is called even if nothing was submitted: an unchecked checkbox is not submitted. */
    boolean hasAbsentValue();

    /**
     * Makes the value.
     *
     * @param slot what was submitted, {@code null} if nothing was
     */
    @Nullable Object make(@Nullable Slot slot, Place place, Binding binding);

    /** Whether what was submitted says nothing, so that it is no element of a list and no entry of a map. */
    boolean isBlank(Slot slot);

    /** What the rest of a name leads to. */
    Reach reach(List<Step> steps, int at);

    /** What a name leads to. */
    enum Reach {
        /** No field. */
        NOTHING,
        /** A field. */
        FIELD,
        /** A field whose text must not be shown. */
        SENSITIVE_FIELD;

        static Reach field(boolean exists) {
            return exists ? FIELD : NOTHING;
        }
    }
}
