package dev.formactions.internal.model;

import dev.formactions.FormFile;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * A file whose content was not kept because of a limit. It stands for the file where a form object can tell the user;
 * applications never see it.
 *
 * @param name its bare name
 * @param type its media type
 * @param reason why it was refused
 * @param limit the limit that it exceeds
 */
public record RefusedFile(String name, String type, Reason reason, long limit) implements FormFile {

    /** Which limit a file exceeds. */
    public enum Reason {
        /** It is larger than a file may be. */
        SIZE,
        /** It is one file too many. */
        COUNT
    }

    /** For the log. */
    public String message() {
        return reason == Reason.SIZE
                ? "A file has more than " + limit + " bytes, which is the limit."
                : "The form has more than " + limit + " files, which is the limit.";
    }

    /** Unknown: its content was skipped. */
    @Override
    public long size() {
        return 0;
    }

    @Override
    public InputStream stream() {
        throw new IllegalStateException(message());
    }

    @Override
    public void transferTo(Path target) {
        throw new IllegalStateException(message());
    }

    @Override
    public String toString() {
        // A name may hold anything, line breaks for a forged line of a log included.
        return "RefusedFile[" + reason + " > " + limit + "]";
    }
}
