package dev.formactions.internal.form;

import java.io.IOException;

/** A part of a multipart body is not as parts are. Does not leave this package. */
final class MalformedPartException extends IOException {

    private static final long serialVersionUID = 1;

    MalformedPartException(String reason) {
        super(reason);
    }
}
