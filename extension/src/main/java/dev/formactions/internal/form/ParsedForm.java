package dev.formactions.internal.form;

import dev.formactions.FormData;
import java.util.List;

/** What became of a body. */
public sealed interface ParsedForm {

    /**
     * Its fields.
     *
     * @param fields the fields in the order of the body, duplicates included; unmodifiable
     */
    record Fields(List<FormData.Field> fields) implements ParsedForm {}

    /**
     * It has more fields than a form may have.
     *
     * @param limit how many it may have
     */
    record TooManyFields(int limit) implements ParsedForm {

        /** For the log. */
        public String message() {
            return "The form has more than " + limit + " fields, which is the limit.";
        }
    }
}
