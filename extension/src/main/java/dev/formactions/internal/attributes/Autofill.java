package dev.formactions.internal.attributes;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The purposes of fields (WHATWG HTML, 4.10.18.7, autofill field names) by the names of their properties: {@code givenName}
 * is {@code given-name}. Not those that say as well what anything else is: {@code name}, {@code url}, {@code country}.
 */
final class Autofill {

    private static final Set<String> PURPOSES = Set.of(
            "given-name",
            "additional-name",
            "family-name",
            "honorific-prefix",
            "honorific-suffix",
            "nickname",
            "username",
            "new-password",
            "current-password",
            "one-time-code",
            "organization",
            "organization-title",
            "street-address",
            "address-line1",
            "address-line2",
            "address-line3",
            "postal-code",
            "country-name",
            "bday",
            "email",
            "tel",
            "cc-name",
            "cc-number",
            "cc-exp",
            "cc-csc");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private Autofill() {}

    static Optional<String> of(String property) {
        String words = HUMP.matcher(property).replaceAll("-").toLowerCase(Locale.ROOT);
        return PURPOSES.contains(words) ? Optional.of(words) : Optional.empty();
    }
}
