package dev.formactions.internal.model;

/** Tells what ends one request from what ends the virtual machine. */
public final class Fatal {

    private Fatal() {}

    /** Whether no answer can help. A stack that was too deep is none of these: it is free again. */
    public static boolean is(Throwable error) {
        return error instanceof VirtualMachineError && !(error instanceof StackOverflowError);
    }

    /** Throws on what no answer can help. */
    public static void rethrow(Throwable error) {
        if (is(error)) {
            throw (VirtualMachineError) error;
        }
    }
}
