package dev.formactions.tck.scenarios.resources;

/** There is nothing left. */
public class SoldOutException extends RuntimeException {

    private static final long serialVersionUID = 1;
}
