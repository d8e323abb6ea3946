package dev.formactions.tck.pages;

import dev.formactions.CookieOptions;
import dev.formactions.FormData;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.BiFunction;

/** Reads the options of a cookie from a form; a field that is missing leaves the default. */
final class SubmittedOptions {

    private SubmittedOptions() {}

    static CookieOptions of(FormData form) {
        CookieOptions options = CookieOptions.defaults();
        options = with(form, "path", options, CookieOptions::path);
        options = with(form, "domain", options, CookieOptions::domain);
        options = with(form, "maxAge", options, (o, text) -> o.maxAge(Duration.ofSeconds(Long.parseLong(text))));
        options = with(form, "expires", options, (o, text) -> o.expires(Instant.parse(text)));
        options = with(form, "httpOnly", options, (o, text) -> o.httpOnly(Boolean.parseBoolean(text)));
        options = with(form, "secure", options, (o, text) -> o.secure(Boolean.parseBoolean(text)));
        options = with(form, "partitioned", options, (o, text) -> o.partitioned(Boolean.parseBoolean(text)));
        options = with(form, "sameSite", options, (o, text) -> o.sameSite(sameSite(text)));
        return with(form, "priority", options, (o, text) -> o.priority(CookieOptions.Priority.valueOf(upper(text))));
    }

    private static CookieOptions with(
            FormData form,
            String field,
            CookieOptions options,
            BiFunction<CookieOptions, String, CookieOptions> change) {
        String text = form.get(field);
        return text == null ? options : change.apply(options, text);
    }

    private static CookieOptions.SameSite sameSite(String text) {
        return switch (text) {
            case "true" -> CookieOptions.SameSite.STRICT;
            case "false" -> CookieOptions.SameSite.OMITTED;
            default -> CookieOptions.SameSite.valueOf(upper(text));
        };
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
