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

    /**
     * One submitted field.
     *
     * @param name the name; may be empty
     * @param value the text; may be empty
     */
    record Field(String name, String value) {
        @Override
        public String toString() {
            // A value may be a password.
            return "Field[" + name + "]";
        }
    }

    /**
     * The first value of a field.
     *
     * @param name the exact name
     * @return the text, {@code ""} for an empty field, {@code null} if there is no field of that name
     */
    @Nullable String get(String name);

    /**
     * Every value of a field, as several checkboxes or a multiple select send them.
     *
     * @param name the exact name
     * @return the texts in the order of the document; empty if there is no field of that name
     */
    List<String> all(String name);

    /**
     * Tells whether a field was submitted; an unchecked checkbox is not.
     *
     * @param name the exact name
     * @return whether there is a field of that name
     */
    boolean has(String name);

    /**
     * All fields.
     *
     * @return the fields in the order of the document, duplicates included; unmodifiable, may be empty
     */
    List<Field> fields();
}
