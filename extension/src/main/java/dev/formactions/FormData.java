package dev.formactions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The submitted form, in the order of the document. The body is read when the first of these methods is called, not
 * before.
 *
 * <p>Every method throws a {@link jakarta.ws.rs.WebApplicationException} if the body is over the limit (413), is not a form
 * (415) or cannot be parsed (400); an action lets it pass and the client gets that answer. Not thread-safe.
 */
public interface FormData {

    /** What was submitted under one name: a text or a file. */
    sealed interface Entry permits Field, FileField {

        /**
         * The name of the form control.
         *
         * @return the name; may be empty
         */
        String name();
    }

    /**
     * One submitted text.
     *
     * @param name the name; may be empty
     * @param value the text; may be empty
     */
    record Field(String name, String value) implements Entry {
        @Override
        public String toString() {
            // A value may be a password.
            return "Field[" + name + "]";
        }
    }

    /**
     * One submitted file.
     *
     * @param name the name of the file input; may be empty
     * @param file the file, which has a name of its own
     */
    record FileField(String name, FormFile file) implements Entry {}

    /**
     * The first value of a field. Files have no value.
     *
     * @param name the exact name
     * @return the text, {@code ""} for an empty field, {@code null} if there is no text of that name
     */
    @Nullable String get(String name);

    /**
     * Every value of a field, as several checkboxes or a multiple select send them.
     *
     * @param name the exact name
     * @return the texts in the order of the document; empty if there is no text of that name
     */
    List<String> all(String name);

    /**
     * The first file of a file input.
     *
     * @param name the exact name of the input
     * @return the file, which has neither name nor content if none was chosen; {@code null} if there is no file of that
     *     name, as for a form without {@code enctype="multipart/form-data"}
     */
    @Nullable FormFile file(String name);

    /**
     * Every file of a file input that takes several.
     *
     * @param name the exact name of the input
     * @return the files in the order of the document; empty if there is no file of that name
     */
    List<FormFile> files(String name);

    /**
     * Tells whether something was submitted under a name, be it a text or a file; an unchecked checkbox is not.
     *
     * @param name the exact name
     * @return whether there is an entry of that name
     */
    boolean has(String name);

    /**
     * All texts.
     *
     * @return the fields in the order of the document, duplicates included and files left out; unmodifiable, may be empty
     */
    List<Field> fields();

    /**
     * All texts and files.
     *
     * @return the entries in the order of the document, duplicates included; unmodifiable, may be empty
     */
    List<Entry> entries();
}
