package dev.formactions.sample;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes passwords with PBKDF2 (RFC 8018, section 5.2). A hash is text: rounds, salt and key, so that the number of rounds
 * can grow without locking anybody out.
 */
final class Passwords {

    /** What the OWASP Password Storage Cheat Sheet asks for with HMAC-SHA-256. */
    static final int ROUNDS = 600_000;

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final int rounds;

    Passwords(int rounds) {
        this.rounds = rounds;
    }

    String hash(String password) {
        byte[] salt = randomBytes();
        return text(salt, key(password, salt, rounds));
    }

    /** A hash that no password has. To compare with it takes as long as with any other. */
    String hashOfNobody() {
        return text(randomBytes(), randomBytes());
    }

    boolean matches(String password, String hash) {
        String[] parts = hash.split(":", -1);
        byte[] salt = Base64.getDecoder().decode(parts[1]);
        byte[] expected = Base64.getDecoder().decode(parts[2]);
        return MessageDigest.isEqual(key(password, salt, Integer.parseInt(parts[0])), expected);
    }

    private String text(byte[] salt, byte[] key) {
        Base64.Encoder base64 = Base64.getEncoder();
        return rounds + ":" + base64.encodeToString(salt) + ":" + base64.encodeToString(key);
    }

    private byte[] randomBytes() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] key(String password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, BYTES * 8);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no PBKDF2WithHmacSHA256", e);
        } finally {
            spec.clearPassword();
        }
    }
}
