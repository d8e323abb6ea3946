package dev.formactions.internal.request;

import dev.formactions.FormData;
import dev.formactions.internal.config.Settings;
import dev.formactions.internal.form.BodyLimit;
import dev.formactions.internal.form.UrlEncodedForm;
import dev.formactions.internal.http.MediaTypes;
import dev.formactions.internal.model.Refusal;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a request: read once, when somebody asks for it, and never beyond the limit. */
final class RequestBody {

    private final ContainerRequestContext context;
    private final Settings settings;
    private final ServerFacts facts;
    private boolean taken;
    private @Nullable SubmittedForm form;

    RequestBody(ContainerRequestContext context, Settings settings, ServerFacts facts) {
        this.context = context;
        this.settings = settings;
        this.facts = facts;
    }

    FormData form() {
        if (form == null) {
            form = new SubmittedForm(this::fields);
        }
        return form;
    }

    InputStream stream() {
        if (taken) {
            throw new IllegalStateException("The body of this request was read already, as form or as stream. It can be read"
                    + " once.");
        }
        taken = true;
        String length = context.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return BodyLimit.limit(context.getEntityStream(), settings.bodyLimit(), length);
    }

    private List<FormData.Field> fields() {
        String type = MediaTypes.essence(context.getHeaderString(HttpHeaders.CONTENT_TYPE));
        if ("multipart/form-data".equals(type)) {
            throw multipart();
        }
        if (!"application/x-www-form-urlencoded".equals(type)) {
            throw Refusal.unsupportedMediaType(
                    "The form data of a body of type " + type + " cannot be read. Read it with event.body(), or let the form"
                            + " send application/x-www-form-urlencoded.");
        }
        return urlEncoded();
    }

    private List<FormData.Field> urlEncoded() {
        try (InputStream in = stream()) {
            byte[] bytes = in.readAllBytes();
            return bytes.length == 0
                    ? ConsumedForm.fields(facts.consumedForm())
                    : UrlEncodedForm.parse(bytes, settings.fieldLimit());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Refusal multipart() {
        String header = context.getHeaderString(HttpHeaders.CONTENT_TYPE);
        return MediaTypes.parameter(header, "boundary") == null
                ? Refusal.badRequest("The multipart body has no boundary in its content type: " + header)
                : Refusal.unsupportedMediaType("Forms with enctype=\"multipart/form-data\" cannot be read yet. Remove the"
                        + " enctype from the form.");
    }
}
