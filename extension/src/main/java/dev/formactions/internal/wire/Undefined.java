package dev.formactions.internal.wire;

/** JavaScript's {@code undefined}, which Java has no value for: no data at all, or an empty Optional. */
public enum Undefined {
    /** The value. */
    UNDEFINED;

    @Override
    public String toString() {
        return "undefined";
    }
}
