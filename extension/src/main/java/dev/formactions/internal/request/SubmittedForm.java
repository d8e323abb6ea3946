package dev.formactions.internal.request;

import dev.formactions.FormData;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Form data that is read when it is first asked for. */
final class SubmittedForm implements FormData {

    private final Supplier<List<Field>> reader;
    private @Nullable List<Field> fields;

    SubmittedForm(Supplier<List<Field>> reader) {
        this.reader = reader;
    }

    @Override
    public @Nullable String get(String name) {
        for (Field field : fields()) {
            if (field.name().equals(name)) {
                return field.value();
            }
        }
        return null;
    }

    @Override
    public List<String> all(String name) {
        return fields().stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .toList();
    }

    @Override
    public boolean has(String name) {
        return get(name) != null;
    }

    @Override
    public List<Field> fields() {
        if (fields == null) {
            fields = List.copyOf(reader.get());
        }
        return fields;
    }

    @Override
    public String toString() {
        // Values may be passwords.
        return "FormData";
    }
}
