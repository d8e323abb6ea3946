package dev.formactions.internal.request;

import dev.formactions.FormData;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Form data that is read when it is first asked for. */
final class SubmittedForm implements FormData {

    private final Supplier<List<Entry>> reader;
    private @Nullable List<Entry> entries;

    SubmittedForm(Supplier<List<Entry>> reader) {
        this.reader = reader;
    }

    @Override
    public List<Entry> entries() {
        if (entries == null) {
            entries = List.copyOf(reader.get());
        }
        return entries;
    }

    @Override
    public String toString() {
        // Values may be passwords.
        return "FormData";
    }
}
