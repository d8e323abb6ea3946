package dev.formactions.sample;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/** A note that somebody wants to keep. */
public record NewNote(
        @NotBlank(message = "Write something first.") @Size(max = Notes.LONGEST, message = "Shorten the note to {max} characters.") String text) {

    /** Forms send line breaks as CR LF, which would count twice; a field that is empty has no value. */
    public NewNote {
        text = Objects.requireNonNullElse(text, "").strip().replace("\r\n", "\n");
    }
}
