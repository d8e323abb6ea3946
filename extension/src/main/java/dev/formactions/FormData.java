package dev.formactions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The submitted form, in the order of the document. The body is read when the first of these methods is called, not
 * before.
 *
 * <p>Texts are UTF-8, unless the body or a part of it declares another charset; bytes that mean nothing there are U+FFFD.
 *
 * <p>Every method throws a {@link jakarta.ws.rs.WebApplicationException} if the body is over the limit (413), is not a form or
 * in a charset that no form can have (415), or cannot be parsed (400); an action lets it pass and the client gets that answer.
 * Not thread-safe.
 */
@FunctionalInterface
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
    default @Nullable String get(String name) {
        for (Entry entry : entries()) {
            if (entry instanceof Field field && field.name().equals(name)) {
                return field.value();
            }
        }
        return null;
    }

    /**
     * Every value of a field, as several checkboxes or a multiple select send them.
     *
     * @param name the exact name
     * @return the texts in the order of the document; empty if there is no text of that name
     */
    default List<String> all(String name) {
        return fields().stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .toList();
    }

    /**
     * The first file of a file input.
     *
     * @param name the exact name of the input
     * @return the file, which has neither name nor content if none was chosen; {@code null} if there is no file of that
     *     name, as for a form without {@code enctype="multipart/form-data"}
     */
    default @Nullable FormFile file(String name) {
        return files(name).stream().findFirst().orElse(null);
    }

    /**
     * Every file of a file input that takes several.
     *
     * @param name the exact name of the input
     * @return the files in the order of the document; empty if there is no file of that name
     */
    default List<FormFile> files(String name) {
        return entries().stream()
                .filter(entry -> entry instanceof FileField && entry.name().equals(name))
                .map(entry -> ((FileField) entry).file())
                .toList();
    }

    /**
     * Tells whether something was submitted under a name, be it a text or a file; an unchecked checkbox is not.
     *
     * @param name the exact name
     * @return whether there is an entry of that name
     */
    default boolean has(String name) {
        return entries().stream().anyMatch(entry -> entry.name().equals(name));
    }

    /**
     * All texts.
     *
     * @return the fields in the order of the document, duplicates included and files left out; unmodifiable, may be empty
     */
    default List<Field> fields() {
        return entries().stream()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .toList();
    }

    /**
     * All texts and files.
     *
     * @return the entries in the order of the document, duplicates included; unmodifiable, may be empty
     */
    List<Entry> entries();
}
