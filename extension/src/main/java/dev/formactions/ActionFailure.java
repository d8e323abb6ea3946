package dev.formactions;

import org.jspecify.annotations.Nullable;

/** An expected refusal, made by {@link ActionResult#fail(int, Object)}: the page is rendered again with its status. */
public final class ActionFailure implements ActionResult {

    private final int status;
    private final @Nullable Object data;
    private final boolean hasData;

    ActionFailure(int status, @Nullable Object data, boolean hasData) {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("fail(" + status
                    + "): the status of a failure must be between 400 and 599. Use 400 or 422 for input"
                    + " that was refused, success() for an end that is none.");
        }
        this.status = status;
        this.data = data;
        this.hasData = hasData;
    }

    /**
     * The status of the page.
     *
     * @return 400 to 599
     */
    public int status() {
        return status;
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
        return "ActionFailure[" + status + "]";
    }
}
