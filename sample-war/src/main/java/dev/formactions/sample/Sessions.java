package dev.formactions.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Who is signed in. A token is 256 random bits; the table holds its hash, so that whoever reads the table cannot sign in
 * with what is there.
 */
@ApplicationScoped
public class Sessions {

    static final Duration LIFE = Duration.ofHours(12);

    @Inject
    Database database;

    Clock clock = Clock.systemUTC();

    private final SecureRandom random = new SecureRandom();

    /** Returns the token of a new session. */
    String start(User user) {
        database.update(
                "delete from session where expires <= ?", clock.instant().atOffset(ZoneOffset.UTC));
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.update(
                "insert into session (token, account, expires) values (?, ?, ?)",
                hash(token),
                user.id(),
                clock.instant().plus(LIFE).atOffset(ZoneOffset.UTC));
        return token;
    }

    /** Empty for a token that never was, has expired, or was ended. */
    Optional<User> find(String token) {
        return database
                .query(
                        row -> new User(row.getLong("id"), row.getString("email")),
                        "select a.id, a.email from session s join account a on a.id = s.account"
                                + " where s.token = ? and s.expires > ?",
                        hash(token),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .stream()
                .findFirst();
    }

    void end(String token) {
        database.update("delete from session where token = ?", hash(token));
    }

    private static String hash(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
