package dev.formactions.internal.cookie;

import dev.formactions.CookieOptions;
import dev.formactions.internal.http.PercentEncoder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The writer of the Set-Cookie header: RFC 6265, section 4.1. Always the same attributes in the same order. */
final class SetCookie {

    /** IMF-fixdate, RFC 9110, section 5.6.7. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ROOT);

    /** The format has room for four digits of a year, and browsers ignore the attribute if there are more. */
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private SetCookie() {}

    static String write(NewCookie cookie, boolean secureByDefault) {
        CookieOptions options = cookie.options();
        StringBuilder header = new StringBuilder(96).append(cookie.name()).append('=');
        header.append(PercentEncoder.COMPONENT.encode(cookie.value()));
        if (cookie.deleted()) {
            header.append("; Max-Age=0");
        } else {
            options.maxAge().ifPresent(seconds -> header.append("; Max-Age=").append(seconds));
        }
        options.domain().filter(domain -> !domain.isEmpty()).ifPresent(domain -> header.append("; Domain=")
                .append(domain));
        header.append("; Path=").append(options.path());
        options.expires().ifPresent(moment -> header.append("; Expires=").append(date(moment)));
        header.append(options.httpOnly() ? "; HttpOnly" : "");
        header.append(options.secure().orElse(secureByDefault) ? "; Secure" : "");
        header.append(options.partitioned() ? "; Partitioned" : "");
        options.priority().ifPresent(priority -> header.append("; Priority=").append(titled(priority)));
        if (options.sameSite() != CookieOptions.SameSite.OMITTED) {
            header.append("; SameSite=").append(titled(options.sameSite()));
        }
        return header.toString();
    }

    private static String date(Instant moment) {
        return DATE.format((moment.isAfter(LAST) ? LAST : moment).atOffset(ZoneOffset.UTC));
    }

    private static String titled(Enum<?> value) {
        return value.name().charAt(0) + value.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
