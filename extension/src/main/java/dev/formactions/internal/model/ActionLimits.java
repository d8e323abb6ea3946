package dev.formactions.internal.model;

import org.jspecify.annotations.Nullable;

/** The limits that an action has of its own, {@code null} where it has none. See {@link FormLimits}. */
public record ActionLimits(
        @Nullable Long body,
        @Nullable Long fileSize,
        @Nullable Integer files,
        @Nullable Integer fields,
        @Nullable Integer partHeaders) {

    public static final ActionLimits NONE = new ActionLimits(null, null, null, null, null);

    /** These, and where there are none those of something that holds the action. */
    public ActionLimits or(ActionLimits outer) {
        return new ActionLimits(
                either(body, outer.body),
                either(fileSize, outer.fileSize),
                either(files, outer.files),
                either(fields, outer.fields),
                either(partHeaders, outer.partHeaders));
    }

    /** These, and where there are none those of the application. */
    public FormLimits over(FormLimits general) {
        return new FormLimits(
                body == null ? general.body() : body,
                fileSize == null ? general.fileSize() : fileSize,
                files == null ? general.files() : files,
                fields == null ? general.fields() : fields,
                partHeaders == null ? general.partHeaders() : partHeaders);
    }

    /**
     * What makes no sense: a limit that was written for this action and that another one keeps from ever being reached.
     *
     * @return the mistake and the way out, {@code null} if there is none
     */
    public @Nullable String mistakeOver(FormLimits general) {
        FormLimits all = over(general);
        if (fileSize != null && fileSize != ByteSize.INFINITE && fileSize >= all.body()) {
            return "files of %s, but the body with everything in it can have %s only. Write a larger body"
                    .formatted(ByteSize.text(fileSize), ByteSize.text(all.body()));
        }
        if (files != null && files > all.fields()) {
            return "%d files, but only %d fields, and files are fields. Write more fields"
                    .formatted(files, all.fields());
        }
        return null;
    }

    private static <T> @Nullable T either(@Nullable T own, @Nullable T outer) {
        return own == null ? outer : own;
    }
}
