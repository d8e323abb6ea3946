package dev.formactions.internal.convert;

/** A type of an application that makes itself of a text. */
public final class Code {

    private final String text;

    public Code(String text) {
        if (text.equals("refused")) {
            throw new IllegalArgumentException("never shown");
        }
        this.text = text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Code code && code.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
