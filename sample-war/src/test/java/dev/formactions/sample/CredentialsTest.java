package dev.formactions.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialsTest {

    @ParameterizedTest(name = "{0} and {1}: {2} at sign-in, {3} at registration")
    @CsvSource({
        "ada@example.com,     lovelace1815, -,              -",
        "ada@localhost,       lovelace1815, -,              -",
        "ada,                 lovelace1815, -,              email",
        "ada@,                lovelace1815, -,              email",
        "a b@example.com,     lovelace1815, -,              email",
        "a@b@example.com,     lovelace1815, -,              email",
        "ada@example.com,     short,        -,              password",
        "ada,                 short,        -,              email password",
        "'',                  lovelace1815, email,          email",
        "ada@example.com,     '',           password,       password",
        "'',                  '',           email password, email password",
    })
    void eachFieldIsCheckedByItself(String email, String password, String missing, String unfit) {
        Credentials typed = Credentials.from(Fixture.form(Map.of("email", email, "password", password)));

        assertThat(fields(typed.missing())).isEqualTo(missing);
        assertThat(fields(typed.unfit())).isEqualTo(unfit);
    }

    @Test
    void aFormWithoutTheFieldsIsAnEmptyOne() {
        Credentials typed = Credentials.from(Fixture.form(Map.of()));

        assertThat(typed).isEqualTo(new Credentials("", ""));
    }

    @Test
    void anAddressThatTheTableCannotHoldIsRefused() {
        String local = "a".repeat(254 - "@example.com".length());

        assertThat(new Credentials(local + "@example.com", "lovelace1815").unfit())
                .isEmpty();
        assertThat(new Credentials("a" + local + "@example.com", "lovelace1815").unfit())
                .containsOnlyKeys("email");
    }

    @Test
    void blanksAroundAnAddressAreNotTheUsersFault() {
        Credentials typed = Credentials.from(Fixture.form(Map.of("email", " ada@example.com ", "password", " pass ")));

        assertThat(typed).isEqualTo(new Credentials("ada@example.com", " pass "));
    }

    @Test
    void thePasswordIsNotPrinted() {
        assertThat(new Credentials("ada@example.com", "lovelace1815").toString())
                .contains("ada@example.com")
                .doesNotContain("lovelace1815");
    }

    private static String fields(Map<String, String> errors) {
        return errors.isEmpty() ? "-" : String.join(" ", errors.keySet());
    }
}
