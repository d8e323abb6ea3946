package dev.formactions.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords(10);

    @ParameterizedTest
    @ValueSource(strings = {"lovelace1815", "", "  ", "gr\u00fc\u00dfe", "\ud83d\udd11 key", "a:b:c"})
    void aPasswordMatchesItsHash(String password) {
        assertThat(passwords.matches(password, passwords.hash(password))).isTrue();
        assertThat(passwords.matches(password + "x", passwords.hash(password))).isFalse();
    }

    @Test
    void aHashIsSaltedEachTime() {
        assertThat(passwords.hash("lovelace1815")).isNotEqualTo(passwords.hash("lovelace1815"));
    }

    @Test
    void aHashMadeWithOtherRoundsStillMatches() {
        assertThat(new Passwords(20).matches("lovelace1815", passwords.hash("lovelace1815")))
                .isTrue();
    }

    @Test
    void theHashOfNobodyCostsAsManyRounds() {
        String hash = passwords.hash("lovelace1815");

        assertThat(passwords.hashOfNobody()).startsWith(hash.substring(0, hash.indexOf(":") + 1));
        assertThat(passwords.matches("", passwords.hashOfNobody())).isFalse();
    }

    @Test
    void knownBytesGiveTheKnownKey() {
        // RFC 7914, section 11: PBKDF2-HMAC-SHA-256 of "passwd" and "salt", one round, the first 32 bytes.
        assertThat(passwords.matches("passwd", "1:c2FsdA==:VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLw="))
                .isTrue();
    }
}
