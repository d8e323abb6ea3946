package dev.formactions.internal.view;

import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Collects a page; unlike {@link java.io.StringWriter} it does not take a lock for every piece. */
final class HtmlBuffer extends Writer {

    private final StringBuilder text = new StringBuilder(4096);

    @Override
    public void write(int c) {
        text.append((char) c);
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        text.append(chars, offset, length);
    }

    @Override
    public void write(String string) {
        text.append(string);
    }

    @Override
    public void write(String string, int offset, int length) {
        text.append(string, offset, offset + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    byte[] toUtf8() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
