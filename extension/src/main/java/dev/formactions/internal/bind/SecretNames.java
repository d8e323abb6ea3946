package dev.formactions.internal.bind;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Notices properties that are named like secrets and not marked as such; once each. */
final class SecretNames {

    private static final Set<String> WORDS = Set.of(
            "password",
            "passwd",
            "passcode",
            "passphrase",
            "pwd",
            "secret",
            "token",
            "otp",
            "pin",
            "cvc",
            "cvv",
            "apikey");

    private static final Pattern HUMP =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+|(?<=[A-Z])(?=[A-Z][a-z])");

    private final Consumer<String> warnings;
    private final Set<String> reported = new HashSet<>();

    SecretNames(Consumer<String> warnings) {
        this.warnings = warnings;
    }

    void check(Class<?> owner, String property) {
        if (isSuspicious(property) && reported.add(owner.getName() + "." + property)) {
            warnings.accept(
                    "FA-401: %s.%s is named like a secret, but a failed form shows what was typed into it. Mark it @Sensitive."
                            .formatted(owner.getSimpleName(), property));
        }
    }

    static boolean isSuspicious(String property) {
        return Arrays.stream(HUMP.split(property))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(WORDS::contains);
    }
}
