package dev.formactions.internal.form;

import dev.formactions.FormData.Field;
import dev.formactions.internal.form.ParsedForm.Fields;
import dev.formactions.internal.form.ParsedForm.TooManyFields;
import dev.formactions.internal.http.PercentDecoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The parser of application/x-www-form-urlencoded: WHATWG URL Standard, section 5.1. */
public final class UrlEncodedForm {

    private final int maxFields;

    /**
     * A parser with a limit, because half a MiB of ampersands is a quarter of a million fields.
     *
     * @param maxFields how many fields a form may have
     */
    public UrlEncodedForm(int maxFields) {
        this.maxFields = maxFields;
    }

    /** Parses a complete body. */
    public ParsedForm parse(byte[] body) {
        List<Field> fields = new ArrayList<>();
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
                fields.add(field(body, from, equals < 0 ? i : equals, i));
            }
            from = i + 1;
            equals = -1;
        }
        return new Fields(Collections.unmodifiableList(fields));
    }

    private static Field field(byte[] body, int from, int equals, int to) {
        return new Field(
                PercentDecoder.decodeForm(body, from, equals),
                equals == to ? "" : PercentDecoder.decodeForm(body, equals + 1, to));
    }
}
