package dev.formactions.internal.form;

import dev.formactions.FormFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of a form.
 *
 * @param name its bare name
 * @param type its media type
 * @param store where its content is
 * @param from where the content begins there
 * @param size how long it is
 */
record StoredFile(String name, String type, FileStore store, long from, long size) implements FormFile {

    /** The name without the folders of any system, so that it cannot lead out of the folder that it is put into. */
    static String bareName(String sent) {
        String bare = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String clean = bare.replaceAll("\\p{Cntrl}", "");
        return clean.equals(".") || clean.equals("..") ? "" : clean;
    }

    /** The type of a part that may have none (RFC 7578, section 4.4). */
    static String typeOf(@Nullable String sent) {
        return sent == null ? "text/plain" : sent;
    }

    @Override
    public InputStream stream() {
        store.requireOpen();
        return new StoredStream(store, from, from + size);
    }

    @Override
    public void transferTo(Path target) throws IOException {
        try (InputStream content = stream()) {
            Files.copy(content, target);
        }
    }

    @Override
    public String toString() {
        // A name may hold anything, line breaks for a forged line of a log included.
        return "FormFile[" + type + ", " + size + " bytes]";
    }
}
