package dev.formactions.internal.form;

import dev.formactions.FormData.Entry;
import dev.formactions.FormData.Field;
import dev.formactions.FormData.FileField;
import dev.formactions.internal.form.ParsedForm.Entries;
import dev.formactions.internal.form.ParsedForm.ForeignCharset;
import dev.formactions.internal.form.ParsedForm.Malformed;
import dev.formactions.internal.form.ParsedForm.TooLargeHeaders;
import dev.formactions.internal.form.ParsedForm.TooManyFields;
import dev.formactions.internal.form.ParsedForm.TooMuchText;
import dev.formactions.internal.http.TextCharset;
import dev.formactions.internal.model.FormLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.core.MultipartInput;

/**
 * The parser of multipart/form-data (RFC 7578), strict about everything that two parsers could understand differently. It
 * reads a stream once, from the front, and holds the texts in memory; the files go to a {@link FileStore}. A file beyond a
 * limit is skipped, and a {@link dev.formactions.internal.model.RefusedFile} stands in its place: what follows it is read all
 * the same.
 */
public final class MultipartForm {

    /** How large names and texts may be together, whatever a body may have: they are what stays in memory. */
    public static final int TEXT_LIMIT = 8 * 1024 * 1024;

    private static final byte[] LINE_BREAK = {'\r', '\n'};

    private final FormLimits limits;
    private final FileStore files;

    /**
     * A parser with limits, because half a MiB of empty parts is ten thousand fields.
     *
     * @param limits how many fields and files a form may have, and how large they may be
     * @param files where the content of files goes
     */
    public MultipartForm(FormLimits limits, FileStore files) {
        this.limits = limits;
        this.files = files;
    }

    /**
     * Reads a body to its last boundary. What stands before the first and after the last boundary is ignored, as are parts
     * that have no name.
     *
     * @param body the body
     * @param boundary the boundary that its type names
     * @throws IOException if it cannot be read on
     */
    public ParsedForm parse(InputStream body, String boundary) throws IOException {
        try {
            return parse(input(body, boundary));
        } catch (FileUploadSizeException e) {
            return new TooLargeHeaders(limits.partHeaders());
        } catch (FileUploadException e) {
            return new Malformed(
                    "it ends before its last boundary, or has something other than a line break after one.");
        } catch (MalformedPartException e) {
            return new Malformed(String.valueOf(e.getMessage()));
        }
    }

    /**
     * A delimiter begins with a line break, except the one that a body begins with (RFC 2046, section 5.1.1). Adding that
     * one makes both the same, and the library's own way to skip a preamble would hide errors.
     */
    private MultipartInput input(InputStream body, String boundary) throws IOException {
        MultipartInput input = MultipartInput.builder()
                .setInputStream(new SequenceInputStream(new ByteArrayInputStream(LINE_BREAK), body))
                .setBoundary(boundary.getBytes(StandardCharsets.US_ASCII))
                .setMaxPartHeaderSize(limits.partHeaders())
                .get();
        // As one character for each byte, so that what is no UTF-8 can be decoded as everywhere else.
        input.setHeaderCharset(StandardCharsets.ISO_8859_1);
        return input;
    }

    private ParsedForm parse(MultipartInput input) throws IOException {
        List<Entry> entries = new ArrayList<>();
        Set<Integer> damaged = new HashSet<>();
        LimitedFiles kept = new LimitedFiles(limits, files);
        int parts = 0;
        int text = 0;
        input.discardBodyData();
        while (input.readBoundary()) {
            if (++parts > limits.fields()) {
                return new TooManyFields(limits.fields());
            }
            String lines = input.readHeaders();
            text += lines.length();
            PartHeaders headers = PartHeaders.parse(lines.substring(0, lines.length() - 4));
            String name = headers.name();
            if (headers.damaged()) {
                damaged.add(entries.size());
            }
            InputStream content = input.newInputStream();
            if (name != null && headers.fileName() != null) {
                entries.add(new FileField(name, kept.keep(headers.fileName(), headers.type(), content)));
            } else if (name != null) {
                TextCharset charset = TextCharset.of(headers.charset());
                if (charset == null) {
                    return new ForeignCharset(String.valueOf(headers.charset()));
                }
                byte[] bytes = content.readNBytes(Math.max(TEXT_LIMIT - text, 0) + 1);
                text += bytes.length;
                TextCharset.Text value = charset.decode(bytes, 0, bytes.length);
                if (value.damaged()) {
                    damaged.add(entries.size());
                }
                entries.add(new Field(name, value.value()));
            }
            if (text > TEXT_LIMIT) {
                return new TooMuchText(TEXT_LIMIT);
            }
            content.close(); // Reads on to the boundary, past whatever nobody wanted.
        }
        return new Entries(Collections.unmodifiableList(entries), damaged);
    }
}
