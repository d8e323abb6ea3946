package dev.formactions.internal.request;

import dev.formactions.internal.form.FileStore;
import dev.formactions.internal.form.LimitedBody;
import dev.formactions.internal.form.MultipartForm;
import dev.formactions.internal.form.ParsedForm;
import dev.formactions.internal.form.UrlEncodedForm;
import dev.formactions.internal.http.ContentType;
import dev.formactions.internal.http.TextCharset;
import dev.formactions.internal.model.ActionLimits;
import dev.formactions.internal.model.FormLimits;
import dev.formactions.internal.model.Refusal;
import dev.formactions.internal.model.Submission;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a request: read once, when somebody asks for it, and never beyond the limit. */
final class RequestBody {

    private final ContainerRequestContext context;
    private final ServerFacts facts;
    private final FileStore files = new FileStore();
    private FormLimits limits;
    private boolean taken;
    private boolean ended;
    private @Nullable SubmittedForm form;

    RequestBody(ContainerRequestContext context, FormLimits limits, ServerFacts facts) {
        this.context = context;
        this.limits = limits;
        this.facts = facts;
    }

    /** Says how much may be sent, before anything is read. */
    void limit(ActionLimits own) {
        limits = own.over(limits);
    }

    SubmittedForm form() {
        if (form == null) {
            form = new SubmittedForm(this::submission);
        }
        return form;
    }

    InputStream stream() {
        return stream(limits.body());
    }

    private InputStream stream(long limit) {
        if (taken) {
            throw new IllegalStateException(
                    "The body of this request was read already, as form or as stream. It can be read" + " once.");
        }
        if (ended) {
            throw new IllegalStateException(
                    "The body of this request is gone, because the answer was made already. Read it"
                            + " in the action.");
        }
        taken = true;
        requireDeclaredLength(limit);
        return new RefusingBody(new LimitedBody(context.getEntityStream(), limit));
    }

    /** Forgets uploaded files; the body cannot be read any more. */
    void end() {
        if (!ended) {
            ended = true;
            files.close();
            UnreadBody.skip(context, declaredLength());
        }
    }

    private Submission submission() {
        String header = context.getHeaderString(HttpHeaders.CONTENT_TYPE);
        String type = ContentType.essence(header);
        if (ContentType.MULTIPART.equals(type)) {
            return multipart(header);
        }
        if (!ContentType.URL_ENCODED.equals(type)) {
            throw Refusal.unsupportedMediaType("The form data of a body of type " + type
                    + " cannot be read. Read it with event.body(), or let the form"
                    + " send application/x-www-form-urlencoded.");
        }
        TextCharset charset = TextCharset.of(ContentType.charset(header));
        if (charset == null) {
            throw Refusal.unsupportedMediaType(
                    new ParsedForm.ForeignCharset(String.valueOf(ContentType.charset(header))).message());
        }
        return urlEncoded(charset);
    }

    private Submission urlEncoded(TextCharset charset) {
        byte[] bytes;
        // All of it is held in memory, as the texts of a multipart form are.
        try {
            bytes = read(stream(Math.min(limits.body(), MultipartForm.TEXT_LIMIT)));
        } catch (IOException e) {
            throw brokenOff(e);
        }
        return bytes.length == 0 && declaredLength() != 0
                ? Submission.of(ConsumedForm.fields(facts.consumedForm()))
                : submission(new UrlEncodedForm(limits.fields(), charset).parse(bytes));
    }

    /** Reads with a buffer of the declared length: most forms have a hundred bytes, readAllBytes() takes 8 KiB for them. */
    private byte[] read(InputStream in) throws IOException {
        long declared = declaredLength();
        if (declared <= 0) {
            return in.readAllBytes();
        }
        byte[] start = in.readNBytes((int) Math.min(declared, Integer.MAX_VALUE));
        int next = in.read();
        if (next < 0) {
            return start;
        }
        // Something between the server and us has unpacked the body.
        ByteArrayOutputStream all = new ByteArrayOutputStream(2 * start.length);
        all.writeBytes(start);
        all.write(next);
        in.transferTo(all);
        return all.toByteArray();
    }

    private Submission multipart(@Nullable String header) {
        String boundary = ContentType.boundary(header);
        if (boundary == null) {
            throw Refusal.badRequest("The type of the multipart body has no boundary of 1 to 70 characters: " + header);
        }
        try {
            return submission(new MultipartForm(limits, files).parse(stream(), boundary));
        } catch (IOException e) {
            throw brokenOff(e);
        }
    }

    private static Submission submission(ParsedForm form) {
        if (form instanceof ParsedForm.Malformed malformed) {
            throw Refusal.badRequest(malformed.message());
        }
        if (form instanceof ParsedForm.ForeignCharset foreign) {
            throw Refusal.unsupportedMediaType(foreign.message());
        }
        if (form instanceof ParsedForm.Unreadable tooLarge) {
            throw Refusal.tooLarge(tooLarge.message());
        }
        return form instanceof ParsedForm.Fields fields
                ? new Submission(List.copyOf(fields.fields()), fields.damaged())
                : new Submission(((ParsedForm.Entries) form).entries(), ((ParsedForm.Entries) form).damaged());
    }

    /** Only the connection can break while a body is read: the client is gone, or too slow for the server. */
    private static Refusal brokenOff(IOException e) {
        return Refusal.badRequest("The body ended before it was complete: " + e);
    }

    /** A body that says itself that it is too large need not be read to find that out. */
    private void requireDeclaredLength(long limit) {
        long declared = declaredLength();
        if (declared > limit) {
            throw Refusal.tooLarge("Content-length of " + declared + " exceeds limit of " + limit
                    + " bytes. The setting is formactions.body-limit, or @Limits at the action.");
        }
    }

    /** What Content-Length says, -1 if it says nothing. */
    private long declaredLength() {
        String declared = context.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        try {
            return declared == null ? -1 : Long.parseLong(declared.trim());
        } catch (NumberFormatException e) {
            // The server has read the header already and takes care of one that is no number.
            return -1;
        }
    }
}
