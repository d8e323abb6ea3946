package dev.formactions.internal.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * The script for browsers. Its address holds a hash of its content, so that it can be kept for ever by caches: another
 * content has another address.
 */
public final class ClientScript {

    /** Where every address of a script starts, below the application's root. */
    public static final String FOLDER = "_form-actions/";

    private static final String RESOURCE = "/META-INF/form-actions/form-actions.js";
    private static final int HASH_DIGITS = 16;

    private final String hash;
    private final byte[] text;
    private final byte[] gzip;

    private ClientScript(String hash, byte[] text, byte[] gzip) {
        this.hash = hash;
        this.text = text;
        this.gzip = gzip;
    }

    /** Reads the script from this library's jar. */
    public static ClientScript load() {
        try (InputStream in = ClientScript.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("FA-105: " + RESOURCE
                        + " is not in the jar of this library. Do not repackage" + " it without its resources.");
            }
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ClientScript of(byte[] text) {
        return new ClientScript(hashOf(text), text, compress(text));
    }

    /** The address below the application's root. */
    public String path() {
        return FOLDER + hash + "/form-actions.js";
    }

    /** An entity tag without its quotes (RFC 9110, section 8.8.3): each encoding is a representation of its own. */
    public String tag(boolean compressed) {
        return compressed ? hash + "-gzip" : hash;
    }

    /** The size of what {@link #writeTo} writes. */
    public int length(boolean compressed) {
        return bytes(compressed).length;
    }

    /** Writes the script, as text in UTF-8 or compressed by gzip. */
    public void writeTo(OutputStream out, boolean compressed) throws IOException {
        out.write(bytes(compressed));
    }

    private byte[] bytes(boolean compressed) {
        return compressed ? gzip : text;
    }

    private static String hashOf(byte[] text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] compress(byte[] text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new BestGzip(out)) {
            gzip.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** It is done once: the time does not matter, the size does. */
    private static final class BestGzip extends GZIPOutputStream {

        BestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
