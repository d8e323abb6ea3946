package dev.formactions.tck.scenarios.forms;

import java.util.Locale;

/** A type that makes itself of a text. */
public final class Code {

    private final String text;

    private Code(String text) {
        this.text = text;
    }

    /** Reads a code of three letters. */
    public static Code of(String text) {
        if (text.length() != 3) {
            throw new IllegalArgumentException("A code has three letters.");
        }
        if (text.equals("err")) {
            throw new AssertionError("No station has this code.");
        }
        return new Code(text.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return text;
    }
}
