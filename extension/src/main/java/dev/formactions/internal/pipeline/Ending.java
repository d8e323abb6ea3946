package dev.formactions.internal.pipeline;

/** What a request comes to once layouts and load have run, whoever is told. */
sealed interface Ending {

    /** The page, after a GET or an action that succeeded or failed. */
    record Page(Outcome outcome, Shown shown) implements Ending {}

    /** An error, whoever caused it. */
    record Broken(VisibleError error, Shown shown) implements Ending {}

    /** There is nothing of ours to show: a redirect, or a response of the application. */
    record Elsewhere(Outcome outcome) implements Ending {}
}
