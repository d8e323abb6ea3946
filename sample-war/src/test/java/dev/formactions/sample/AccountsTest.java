package dev.formactions.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccountsTest {

    private final Fixture fixture = new Fixture();
    private final Accounts accounts = fixture.accounts;

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whoRegisteredCanSignIn() {
        User grace = accounts.register("grace@example.com", "nanoseconds").orElseThrow();

        assertThat(accounts.authenticate("grace@example.com", "nanoseconds")).contains(grace);
    }

    @Test
    void aWrongPasswordIsRefused() {
        accounts.register("grace@example.com", "nanoseconds");

        assertThat(accounts.authenticate("grace@example.com", "Nanoseconds")).isEmpty();
        assertThat(accounts.authenticate("grace@example.com", "")).isEmpty();
    }

    @Test
    void anUnknownAddressIsRefused() {
        assertThat(accounts.authenticate("nobody@example.com", "nanoseconds")).isEmpty();
    }

    @Test
    void anAddressRegistersOnce() {
        accounts.register("grace@example.com", "nanoseconds");

        assertThat(accounts.register("grace@example.com", "another one")).isEmpty();
        assertThat(accounts.authenticate("grace@example.com", "another one")).isEmpty();
        assertThat(accounts.authenticate("grace@example.com", "nanoseconds")).isPresent();
    }

    @Test
    void anAddressIsTheSameInCapitalsAndWithBlanksAround() {
        User grace = accounts.register(" Grace@Example.com ", "nanoseconds").orElseThrow();

        assertThat(grace.email()).isEqualTo("grace@example.com");
        assertThat(accounts.authenticate("GRACE@example.com", "nanoseconds")).contains(grace);
        assertThat(accounts.register("grace@EXAMPLE.com", "nanoseconds")).isEmpty();
    }

    @Test
    void anAddressCannotChangeTheQuery() {
        accounts.register("grace@example.com", "nanoseconds");

        assertThat(accounts.authenticate("' or 1 = 1 --", "nanoseconds")).isEmpty();
    }

    @Test
    void theTableHoldsNoPassword() {
        accounts.register("grace@example.com", "nanoseconds");
        accounts.register("admiral@example.com", "nanoseconds");

        List<String> stored = fixture.database.query(row -> row.getString("password"), "select password from account");

        assertThat(stored).hasSize(2).doesNotHaveDuplicates().noneMatch(hash -> hash.contains("nanoseconds"));
    }
}
