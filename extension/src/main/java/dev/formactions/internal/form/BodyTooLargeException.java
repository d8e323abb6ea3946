package dev.formactions.internal.form;

import java.io.IOException;

/** A body turned out to be larger than allowed while it was read. */
public final class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1;

    private final long limit;

    /**
     * For a body of more than {@code limit} bytes.
     *
     * @param limit how many bytes a body may have
     */
    public BodyTooLargeException(long limit) {
        super("The request's body has more than " + limit + " bytes, which is the limit.");
        this.limit = limit;
    }

    /** How many bytes a body may have. */
    public long limit() {
        return limit;
    }
}
