package dev.formactions.tck.pages;

import dev.formactions.FormData;
import dev.formactions.FormFile;
import dev.formactions.tck.values.Data;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the routes read from a form. */
final class Submitted {

    private Submitted() {}

    /** Names and values as pairs, in the order of the document. */
    static List<List<Object>> entries(FormData form) {
        return form.entries().stream()
                .map(entry -> List.of(entry.name(), value(entry)))
                .toList();
    }

    private static Object value(FormData.Entry entry) {
        return entry instanceof FormData.FileField upload ? shown(upload.file()) : ((FormData.Field) entry).value();
    }

    /** What a file is shown as. */
    static Map<String, @Nullable Object> shown(FormFile file) {
        return Data.of("name", file.name(), "size", file.size(), "type", file.type(), "sha256", sha256(file));
    }

    private static String sha256(FormFile file) {
        try (InputStream content = file.stream()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** The text of a field, or what stands in for a missing one. */
    static String text(FormData form, String name, String otherwise) {
        String value = form.get(name);
        return value == null ? otherwise : value;
    }

    /** The number in a field; anything else is this program's error. */
    static int number(FormData form, String name) {
        return Integer.parseInt(text(form, name, "").strip());
    }
}
