package dev.formactions.internal.request;

import dev.formactions.FormData;
import dev.formactions.internal.config.Settings;
import dev.formactions.internal.form.LimitedBody;
import dev.formactions.internal.form.ParsedForm;
import dev.formactions.internal.form.UrlEncodedForm;
import dev.formactions.internal.http.ContentType;
import dev.formactions.internal.model.Refusal;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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
            throw new IllegalStateException(
                    "The body of this request was read already, as form or as stream. It can be read" + " once.");
        }
        taken = true;
        requireDeclaredLength();
        return new RefusingBody(new LimitedBody(context.getEntityStream(), settings.bodyLimit()));
    }

    private List<FormData.Field> fields() {
        String type = ContentType.essence(context.getHeaderString(HttpHeaders.CONTENT_TYPE));
        if (ContentType.MULTIPART.equals(type)) {
            throw multipart();
        }
        if (!ContentType.URL_ENCODED.equals(type)) {
            throw Refusal.unsupportedMediaType("The form data of a body of type " + type
                    + " cannot be read. Read it with event.body(), or let the form"
                    + " send application/x-www-form-urlencoded.");
        }
        return urlEncoded();
    }

    private List<FormData.Field> urlEncoded() {
        try (InputStream in = stream()) {
            byte[] bytes = in.readAllBytes();
            return bytes.length == 0
                    ? ConsumedForm.fields(facts.consumedForm())
                    : fields(new UrlEncodedForm(settings.fieldLimit()).parse(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<FormData.Field> fields(ParsedForm form) {
        if (form instanceof ParsedForm.TooManyFields tooMany) {
            throw Refusal.tooLarge(tooMany.message());
        }
        return ((ParsedForm.Fields) form).fields();
    }

    /** A body that says itself that it is too large need not be read to find that out. */
    private void requireDeclaredLength() {
        String declared = context.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        try {
            if (declared != null && Long.parseLong(declared.trim()) > settings.bodyLimit()) {
                throw Refusal.tooLarge("Content-length of " + declared.trim() + " exceeds limit of "
                        + settings.bodyLimit() + " bytes. The setting is formactions.body-limit.");
            }
        } catch (NumberFormatException e) {
            // The server has read the header already and takes care of one that is no number.
            return;
        }
    }

    private Refusal multipart() {
        MediaType header = context.getMediaType();
        return header.getParameters().get("boundary") == null
                ? Refusal.badRequest("The multipart body has no boundary in its content type: " + header)
                : Refusal.unsupportedMediaType(
                        "Forms with enctype=\"multipart/form-data\" cannot be read yet. Remove the"
                                + " enctype from the form.");
    }
}
