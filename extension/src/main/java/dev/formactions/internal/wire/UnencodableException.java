package dev.formactions.internal.wire;

/** Data that has no form in JavaScript. The message is for the log, never for a browser. */
public final class UnencodableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final String path;

    UnencodableException(String code, String reason, DataPath path, String advice) {
        super(code + ": " + reason + (path.isRoot() ? "" : " (" + path + ")") + ": " + advice);
        this.reason = reason;
        this.path = path.toString();
    }

    /** Why, in the words of devalue. */
    public String reason() {
        return reason;
    }

    /** Where, as in {@code data.nested.things[0]}; {@code data} is the value itself. */
    public String path() {
        return path;
    }
}
