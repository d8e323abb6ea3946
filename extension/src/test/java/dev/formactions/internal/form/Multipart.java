package dev.formactions.internal.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.formactions.FormData.Entry;
import dev.formactions.FormData.Field;
import dev.formactions.FormData.FileField;
import dev.formactions.FormFile;
import dev.formactions.internal.model.FormLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** Bodies for tests, written as browsers do, and what became of them, as text. */
final class Multipart {

    static final String BOUNDARY = "XX";

    static final int HEADER_LIMIT = 8 * 1024;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Multipart field(String name, String value) {
        return part("Content-Disposition: form-data; name=\"" + escaped(name) + "\"", value.getBytes(UTF_8));
    }

    Multipart file(String name, String fileName, String type, byte[] content) {
        String disposition = "Content-Disposition: form-data; name=\"" + escaped(name) + "\"; filename=\""
                + escaped(fileName) + "\"";
        return part(disposition + "\r\nContent-Type: " + type, content);
    }

    Multipart part(String headers, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\n" + headers + "\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return whole.toByteArray();
    }

    /** HTML Standard, section 4.10.22.8: the escapes of a name. */
    static String escaped(String name) {
        return name.replace("\n", "%0A").replace("\r", "%0D").replace("\"", "%22");
    }

    static FormLimits fields(int most) {
        return new FormLimits(Long.MAX_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE, most, HEADER_LIMIT);
    }

    static ParsedForm parse(byte[] body, int maxFields, FileStore files) {
        return parse(body, fields(maxFields), files);
    }

    static ParsedForm parse(byte[] body, FormLimits limits, FileStore files) {
        try {
            return new MultipartForm(limits, files).parse(new ByteArrayInputStream(body), BOUNDARY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client that is gone. */
    static InputStream broken() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        };
    }

    /** The entries, or what is wrong. */
    static String told(ParsedForm form) {
        return form instanceof ParsedForm.Entries parsed
                ? parsed.entries().stream().map(Multipart::told).collect(Collectors.joining(" "))
                : ((ParsedForm.Unreadable) form).message();
    }

    private static String told(Entry entry) {
        if (entry instanceof Field field) {
            return visible(field.name()) + ">" + visible(field.value());
        }
        FormFile file = ((FileField) entry).file();
        return visible(entry.name()) + ">[" + visible(file.name()) + "|" + file.type() + "|" + visible(content(file))
                + "]";
    }

    static String content(FormFile file) {
        try {
            return new String(file.stream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String visible(String text) {
        return text.replace(' ', '_').replace('\r', '␍').replace('\n', '␊').replace('\0', '␀');
    }
}
