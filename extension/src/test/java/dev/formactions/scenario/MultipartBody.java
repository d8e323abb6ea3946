package dev.formactions.scenario;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with files, as a browser writes it. */
public final class MultipartBody {

    public static final String TYPE = "multipart/form-data; boundary=X";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public MultipartBody field(String name, String value) {
        return part("name=\"" + name + "\"\r\n", value.getBytes(StandardCharsets.UTF_8));
    }

    public MultipartBody file(String name, String fileName, String content) {
        return part(
                "name=\"" + name + "\"; filename=\"" + fileName + "\"\r\nContent-Type: text/plain\r\n",
                content.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of so many bytes. */
    public MultipartBody file(String name, int size) {
        return file(name, "f.txt", "x".repeat(size));
    }

    /** A file input that was left empty. */
    public MultipartBody noFile(String name) {
        return part("name=\"" + name + "\"; filename=\"\"\r\nContent-Type: application/octet-stream\r\n", new byte[0]);
    }

    public byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(bytes.toByteArray());
        whole.writeBytes("--X--\r\n".getBytes(StandardCharsets.US_ASCII));
        return whole.toByteArray();
    }

    private MultipartBody part(String disposition, byte[] content) {
        bytes.writeBytes(
                ("--X\r\nContent-Disposition: form-data; " + disposition + "\r\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(content);
        bytes.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return this;
    }
}
