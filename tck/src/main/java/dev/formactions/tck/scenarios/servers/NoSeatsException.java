package dev.formactions.tck.scenarios.servers;

/** An exception of the application's own. */
public class NoSeatsException extends RuntimeException {

    private static final long serialVersionUID = 1;
}
