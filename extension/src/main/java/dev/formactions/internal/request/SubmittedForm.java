package dev.formactions.internal.request;

import dev.formactions.FormData;
import dev.formactions.internal.model.Refusal;
import dev.formactions.internal.model.RefusedFile;
import dev.formactions.internal.model.Submission;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Form data that is read when it is first asked for. With a file beyond a limit it cannot be taken as it is: only a form
 * object can tell the user.
 */
final class SubmittedForm implements FormData {

    private final Supplier<Submission> reader;
    private @Nullable Submission submission;

    SubmittedForm(Supplier<Submission> reader) {
        this.reader = reader;
    }

    @Override
    public List<Entry> entries() {
        List<Entry> all = all().entries();
        for (Entry entry : all) {
            if (entry instanceof FileField field && field.file() instanceof RefusedFile refused) {
                throw Refusal.tooLarge(refused.message());
            }
        }
        return all;
    }

    /** All that is known of it, with a {@link RefusedFile} for each file beyond a limit. */
    Submission all() {
        if (submission == null) {
            submission = reader.get();
        }
        return submission;
    }

    @Override
    public String toString() {
        // Values may be passwords.
        return "FormData";
    }
}
