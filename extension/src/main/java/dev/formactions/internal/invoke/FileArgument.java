package dev.formactions.internal.invoke;

import dev.formactions.FormFile;
import dev.formactions.internal.model.AcceptedFiles;
import dev.formactions.internal.model.Call;
import dev.formactions.internal.model.Refusal;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The files of one field. A file input that was left empty sends none.
 *
 * @param field the name of the field
 * @param accepted which files it takes; the answer to others is 415
 * @param holder makes the argument of the files
 */
record FileArgument(String field, AcceptedFiles accepted, Function<List<FormFile>, @Nullable Object> holder)
        implements Argument {

    /** The argument for a {@code FormFile}, an Optional, a collection or an array of it; null for another type. */
    static @Nullable FileArgument find(ParamSource source, Class<?> raw, Type type, AcceptedFiles accepted) {
        if (!source.annotation().equals(ParamSource.FORM)) {
            return null;
        }
        if (raw == FormFile.class) {
            return new FileArgument(source.name(), accepted, files -> files.isEmpty() ? null : files.get(0));
        }
        if (raw == Optional.class
                && type instanceof ParameterizedType optional
                && optional.getActualTypeArguments()[0] == FormFile.class) {
            return new FileArgument(
                    source.name(), accepted, files -> files.stream().findFirst());
        }
        Several several = Several.of(raw, type);
        return several != null && several.element() == FormFile.class
                ? new FileArgument(
                        source.name(), accepted, files -> several.holder().apply(List.copyOf(files)))
                : null;
    }

    @Override
    public @Nullable Object of(Call call) {
        List<FormFile> files = call.event().formData().files(field).stream()
                .filter(file -> !file.name().isEmpty() || file.size() > 0)
                .toList();
        if (!files.stream().allMatch(accepted::accept)) {
            throw Refusal.unsupportedMediaType(
                    "A file of the field \"" + field + "\" is none of the types in its @Accept: " + accepted);
        }
        return holder.apply(files);
    }
}
