package dev.formactions.internal.bind;

import dev.formactions.internal.bind.FieldPath.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one request has submitted for one node of the plan. Not thread-safe. */
sealed interface Slot permits LeafSlot, ListSlot, MapSlot, ObjectSlot {

    /**
     * Stores an entry along the steps of its name.
     *
     * @param at how many of the steps have been taken
     * @return whether the plan has a place for it; if not, nothing has changed
     */
    boolean put(List<Step> steps, int at, Entry entry);

    /** Whether there is a single value for this name already, so that the next one must be the next row's. */
    boolean isTaken(List<Step> steps, int at);

    /** What was submitted, as text, for the values of a failed form; {@code null} for nothing. */
    @Nullable Object echo();
}
