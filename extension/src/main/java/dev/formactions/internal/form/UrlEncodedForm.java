package dev.formactions.internal.form;

import dev.formactions.FormData.Field;
import dev.formactions.internal.form.ParsedForm.Fields;
import dev.formactions.internal.form.ParsedForm.TooManyFields;
import dev.formactions.internal.http.PercentDecoder;
import dev.formactions.internal.http.TextCharset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The parser of application/x-www-form-urlencoded: WHATWG URL Standard, section 5.1. */
public final class UrlEncodedForm {

    private final int maxFields;
    private final TextCharset charset;

    /**
     * A parser with a limit, because half a MiB of ampersands is a quarter of a million fields.
     *
     * @param maxFields how many fields a form may have
     * @param charset what the percent-decoded bytes mean
     */
    public UrlEncodedForm(int maxFields, TextCharset charset) {
        this.maxFields = maxFields;
        this.charset = charset;
    }

    /** Parses a complete body. */
    public ParsedForm parse(byte[] body) {
        List<Field> fields = new ArrayList<>();
        Set<Integer> damaged = new HashSet<>();
        int from = 0;
        int equals = -1;
        for (int i = 0; i <= body.length; i++) {
            if (i < body.length && body[i] != '&') {
                if (body[i] == '=' && equals < 0) {
                    equals = i;
                }
                continue;
            }
            if (i > from) {
                if (fields.size() == maxFields) {
                    return new TooManyFields(maxFields);
                }
                int nameEnd = equals < 0 ? i : equals;
                TextCharset.Text name = PercentDecoder.decodeForm(body, from, nameEnd, charset);
                TextCharset.Text value = PercentDecoder.decodeForm(body, Math.min(nameEnd + 1, i), i, charset);
                if (name.damaged() || value.damaged()) {
                    damaged.add(fields.size());
                }
                fields.add(new Field(name.value(), value.value()));
            }
            from = i + 1;
            equals = -1;
        }
        return new Fields(Collections.unmodifiableList(fields), damaged);
    }
}
