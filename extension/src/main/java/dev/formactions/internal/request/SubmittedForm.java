package dev.formactions.internal.request;

import dev.formactions.FormData;
import dev.formactions.FormFile;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Form data that is read when it is first asked for. */
final class SubmittedForm implements FormData {

    private final Supplier<List<Entry>> reader;
    private @Nullable List<Entry> entries;

    SubmittedForm(Supplier<List<Entry>> reader) {
        this.reader = reader;
    }

    @Override
    public @Nullable String get(String name) {
        return all(name).stream().findFirst().orElse(null);
    }

    @Override
    public List<String> all(String name) {
        return only(Field.class)
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .toList();
    }

    @Override
    public @Nullable FormFile file(String name) {
        return files(name).stream().findFirst().orElse(null);
    }

    @Override
    public List<FormFile> files(String name) {
        return only(FileField.class)
                .filter(field -> field.name().equals(name))
                .map(FileField::file)
                .toList();
    }

    @Override
    public boolean has(String name) {
        return entries().stream().anyMatch(entry -> entry.name().equals(name));
    }

    @Override
    public List<Field> fields() {
        return only(Field.class).toList();
    }

    @Override
    public List<Entry> entries() {
        if (entries == null) {
            entries = List.copyOf(reader.get());
        }
        return entries;
    }

    private <T extends Entry> Stream<T> only(Class<T> kind) {
        return entries().stream().filter(kind::isInstance).map(kind::cast);
    }

    @Override
    public String toString() {
        // Values may be passwords.
        return "FormData";
    }
}
