package dev.formactions.internal.form;

import dev.formactions.FormFile;
import dev.formactions.internal.model.FormLimits;
import dev.formactions.internal.model.RefusedFile;
import dev.formactions.internal.model.RefusedFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;

/** Keeps the files of one form, as many and as large as the limits allow. */
final class LimitedFiles {

    private final FormLimits limits;
    private final FileStore store;
    private int count;

    LimitedFiles(FormLimits limits, FileStore store) {
        this.limits = limits;
        this.store = store;
    }

    /**
     * The file of a part, or what stands for it beyond a limit. A file input that was left empty sends neither a name nor
     * content, and is no file that counts.
     */
    FormFile keep(String name, @Nullable String type, InputStream content) throws IOException {
        int first = content.read();
        boolean chosen = first >= 0 || !name.isEmpty();
        if (chosen && ++count > limits.files()) {
            return refused(name, type, Reason.COUNT, limits.files());
        }
        FormFile file = store.keep(name, type, whole(first, content), limits.fileSize());
        return file == null ? refused(name, type, Reason.SIZE, limits.fileSize()) : file;
    }

    private static InputStream whole(int first, InputStream rest) {
        return first < 0 ? rest : new SequenceInputStream(new ByteArrayInputStream(new byte[] {(byte) first}), rest);
    }

    private static FormFile refused(String name, @Nullable String type, Reason reason, long limit) {
        return new RefusedFile(StoredFile.bareName(name), StoredFile.typeOf(type), reason, limit);
    }
}
