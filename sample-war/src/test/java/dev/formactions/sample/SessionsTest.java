package dev.formactions.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private final Fixture fixture = new Fixture();
    private final Sessions sessions = fixture.sessions;
    private final User ada =
            fixture.accounts.register("ada@example.com", "lovelace1815").orElseThrow();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aTokenLeadsToItsUser() {
        User grace =
                fixture.accounts.register("grace@example.com", "nanoseconds").orElseThrow();
        String adas = sessions.start(ada);
        String graces = sessions.start(grace);

        assertThat(sessions.find(adas)).contains(ada);
        assertThat(sessions.find(graces)).contains(grace);
    }

    @Test
    void aTokenIs256BitsAndNewEachTime() {
        // 32 bytes are 43 characters of base64.
        assertThat(sessions.start(ada)).hasSize(43).isNotEqualTo(sessions.start(ada));
    }

    @Test
    void anUnknownTokenLeadsNowhere() {
        sessions.start(ada);

        assertThat(sessions.find("")).isEmpty();
        assertThat(sessions.find("guessed")).isEmpty();
    }

    @Test
    void aSessionExpires() {
        String token = sessions.start(ada);

        fixture.now = fixture.now.plus(Sessions.LIFE).minus(Duration.ofSeconds(1));
        assertThat(sessions.find(token)).contains(ada);

        fixture.now = fixture.now.plus(Duration.ofSeconds(1));
        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void theNextSignInSweepsOutWhatHasExpired() {
        sessions.start(ada);
        fixture.now = fixture.now.plus(Sessions.LIFE);
        sessions.start(ada);

        assertThat(storedTokens()).hasSize(1);
    }

    @Test
    void anEndedSessionIsGoneAndTheOthersStay() {
        String phone = sessions.start(ada);
        String laptop = sessions.start(ada);

        sessions.end(phone);

        assertThat(sessions.find(phone)).isEmpty();
        assertThat(sessions.find(laptop)).contains(ada);
    }

    @Test
    void whatTheTableHoldsIsNoToken() {
        String token = sessions.start(ada);

        assertThat(storedTokens()).singleElement().satisfies(stored -> {
            assertThat(stored).isNotEqualTo(token);
            assertThat(sessions.find(stored)).isEmpty();
        });
    }

    private List<String> storedTokens() {
        return fixture.database.query(row -> row.getString("token"), "select token from session");
    }
}
