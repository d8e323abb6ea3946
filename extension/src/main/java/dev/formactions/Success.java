package dev.formactions;

import org.jspecify.annotations.Nullable;

/** A successful end of an action, made by {@link ActionResult#success(Object)}. */
public final class Success implements ActionResult {

    private final @Nullable Object data;
    private final boolean hasData;

    Success(@Nullable Object data, boolean hasData) {
        this.data = data;
        this.hasData = hasData;
    }

    /**
     * The data of the result.
     *
     * @return the data; {@code null} if there is none, or if it is {@code null}
     */
    public @Nullable Object data() {
        return data;
    }

    /**
     * Tells no data from {@code null} data: a script reads {@code undefined} for the one and {@code null} for the other.
     *
     * @return whether data was given
     */
    public boolean hasData() {
        return hasData;
    }

    @Override
    public String toString() {
        // Data may hold what must not reach a log.
        return "Success";
    }
}
