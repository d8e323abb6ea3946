package dev.formactions.internal.model;

import jakarta.ws.rs.ClientErrorException;

/**
 * The framework's own answer to a request that cannot be carried out: an unknown action, a body over the limit. The client
 * sees the status and its reason phrase; the message is for the log and the application's error handler.
 */
public final class Refusal extends ClientErrorException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String shortMessage;

    public Refusal(int status, String shortMessage, String message) {
        super(message, status);
        this.status = status;
        this.shortMessage = shortMessage;
    }

    public int status() {
        return status;
    }

    /** The reason phrase, which the client may see. */
    public String shortMessage() {
        return shortMessage;
    }

    /** A stack trace would tell where the client's mistake was noticed, which nobody asks. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    public static Refusal notFound(String message) {
        return new Refusal(404, "Not Found", message);
    }

    public static Refusal methodNotAllowed(String message) {
        return new Refusal(405, "Method Not Allowed", message);
    }

    public static Refusal unsupportedMediaType(String message) {
        return new Refusal(415, "Unsupported Media Type", message);
    }

    public static Refusal notAcceptable(String message) {
        return new Refusal(406, "Not Acceptable", message);
    }

    public static Refusal badRequest(String message) {
        return new Refusal(400, "Bad Request", message);
    }

    public static Refusal tooLarge(String message) {
        return new Refusal(413, "Payload Too Large", message);
    }

    public static Refusal forbidden(String shortMessage, String message) {
        return new Refusal(403, shortMessage, message);
    }
}
