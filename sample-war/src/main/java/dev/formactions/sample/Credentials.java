package dev.formactions.sample;

import dev.formactions.FormData;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** What the login form sends, and the rules for it. */
record Credentials(String email, String password) {

    static final int SHORTEST_PASSWORD = 10;

    /** The column's width: RFC 5321 leaves 254 characters for an address. */
    private static final int LONGEST_EMAIL = 254;

    /** A typing aid, no more: only a letter to the address proves that it exists. */
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

    static Credentials from(FormData form) {
        return new Credentials(
                Objects.requireNonNullElse(form.get("email"), "").strip(),
                Objects.requireNonNullElse(form.get("password"), ""));
    }

    /** Messages by field; empty if one may try to sign in with them. */
    Map<String, String> missing() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (email.isEmpty()) {
            errors.put("email", "Enter your e-mail address.");
        }
        if (password.isEmpty()) {
            errors.put("password", "Enter your password.");
        }
        return errors;
    }

    /** Messages by field; empty if an account may have them. */
    Map<String, String> unfit() {
        Map<String, String> errors = missing();
        if (email.toLowerCase(Locale.ROOT).length() > LONGEST_EMAIL
                || !ADDRESS.matcher(email).matches()) {
            errors.putIfAbsent("email", "Enter an address such as ada@example.com.");
        }
        if (password.length() < SHORTEST_PASSWORD) {
            errors.putIfAbsent("password", "Choose a password of at least " + SHORTEST_PASSWORD + " characters.");
        }
        return errors;
    }

    @Override
    public String toString() {
        // The password must not reach a log.
        return "Credentials[" + email + "]";
    }
}
