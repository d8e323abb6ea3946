package dev.formactions.internal.pipeline;

/** Tells what ends one request from what ends the virtual machine. */
final class Fatal {

    private Fatal() {}

    /** Throws on what no answer can help. A stack that was too deep is none of these: it is free again. */
    static void rethrow(Throwable error) {
        if (error instanceof VirtualMachineError fatal && !(error instanceof StackOverflowError)) {
            throw fatal;
        }
    }
}
