package dev.formactions.internal.wire;

/** How the values of one class are encoded. */
@FunctionalInterface
interface Codec {

    /** Encodes a value, and returns the number of its slot or one of the constants of {@link Encoding}. */
    int encode(Object value, Encoding to);

    /** What takes a slot of its own and has identity: writes the content of the slot. */
    @FunctionalInterface
    interface Body<T> {
        void write(T value, StringBuilder out, Encoding to);
    }
}
