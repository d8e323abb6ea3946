package dev.formactions.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.internal.convert.Converters;
import dev.formactions.internal.http.PercentDecoder;
import dev.formactions.internal.http.TextCharset;
import dev.formactions.internal.model.Problems;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Forms that were read into types of the tests. */
final class Bound {

    private Bound() {}

    static FormPlan plan(Type type) {
        Problems problems = new Problems();
        FormPlan plan = plans(new ArrayList<>()).find(type, false, "parameter 1", problems);
        assertThat(problems.all()).isEmpty();
        return plan;
    }

    static FormPlans plans(List<String> warnings) {
        return new FormPlans(new Converters(List.of(), List.of()), Set.of(Upload.class), warnings::add);
    }

    /** A form as a browser writes it; {@code +} is a space. */
    static BoundForm form(Type type, String body) {
        return plan(type).bind(entries(body), Locale.ENGLISH);
    }

    static Object value(Type type, String body) {
        BoundForm form = form(type, body);
        assertThat(form.errors()).isEmpty();
        assertThat(form.unmade()).isEmpty();
        return form.value();
    }

    static List<Entry> entries(String body) {
        List<Entry> entries = new ArrayList<>();
        for (String field : body == null || body.isEmpty() ? new String[0] : body.split("&", -1)) {
            int equals = field.indexOf('=');
            entries.add(new Entry(decode(field.substring(0, equals)), decode(field.substring(equals + 1))));
        }
        return entries;
    }

    private static String decode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return PercentDecoder.decodeForm(bytes, 0, bytes.length, TextCharset.UTF_8)
                .value();
    }

    /** Stands for a file. */
    record Upload(String content) {}
}
