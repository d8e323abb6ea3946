package dev.formactions.internal.model;

import dev.formactions.FormData;
import java.util.List;
import java.util.Set;

/**
 * What was submitted, as a form object has to know it.
 *
 * @param entries the entries in the order of the body, with a {@link RefusedFile} for each file beyond a limit; unmodifiable
 * @param damaged the positions of the entries with bytes that mean nothing in their charset, for which they have U+FFFD
 */
public record Submission(List<FormData.Entry> entries, Set<Integer> damaged) {

    /** One that is as it should be. */
    public static Submission of(List<FormData.Entry> entries) {
        return new Submission(entries, Set.of());
    }

    @Override
    public String toString() {
        // Values may be passwords.
        return "Submission";
    }
}
