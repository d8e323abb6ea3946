package dev.formactions.internal.form;

import dev.formactions.FormData;
import java.util.List;
import java.util.Set;

/** What became of a body. */
public sealed interface ParsedForm {

    /**
     * Its fields, where there cannot be files.
     *
     * @param fields the fields in the order of the body, duplicates included; unmodifiable
     * @param damaged the positions of those with bytes that mean nothing in their charset
     */
    record Fields(List<FormData.Field> fields, Set<Integer> damaged) implements ParsedForm {}

    /**
     * Its fields and files.
     *
     * @param entries the entries in the order of the body, duplicates included; unmodifiable
     * @param damaged the positions of those with bytes that mean nothing in their charset
     */
    record Entries(List<FormData.Entry> entries, Set<Integer> damaged) implements ParsedForm {}

    /** It cannot be taken. */
    sealed interface Unreadable extends ParsedForm {
        /** For the log. */
        String message();
    }

    /**
     * It has more fields and files than a form may have.
     *
     * @param limit how many it may have
     */
    record TooManyFields(int limit) implements Unreadable {

        @Override
        public String message() {
            return "The form has more than " + limit + " fields, which is the limit.";
        }
    }

    /**
     * Its texts are larger than what is held in memory for one form.
     *
     * @param limit how many bytes they may have
     */
    record TooMuchText(int limit) implements Unreadable {

        @Override
        public String message() {
            return "The form has more than " + limit + " bytes in fields that are no files, which is the limit.";
        }
    }

    /**
     * The headers of one of its parts are larger than they may be.
     *
     * @param limit how many bytes they may have
     */
    record TooLargeHeaders(int limit) implements Unreadable {

        @Override
        public String message() {
            return "The headers of a part have more than " + limit + " bytes, which is the limit.";
        }
    }

    /**
     * One of its texts declares a charset that is none, or none of forms.
     *
     * @param label what it declares
     */
    record ForeignCharset(String label) implements Unreadable {
        @Override
        public String message() {
            return "A text of the form declares the charset \"" + label.replaceAll("[^ -~]", "?")
                    + "\", which this server does not know, or which does not extend ASCII. Let the client send UTF-8.";
        }
    }

    /**
     * It is not what its type says.
     *
     * @param reason what is wrong with it
     */
    record Malformed(String reason) implements Unreadable {

        @Override
        public String message() {
            return "The multipart body cannot be parsed: " + reason;
        }
    }
}
