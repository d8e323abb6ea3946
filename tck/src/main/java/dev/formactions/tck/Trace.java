package dev.formactions.tck;

import dev.formactions.RequestEvent;
import java.util.ArrayList;
import java.util.List;

/** The steps that a request took, kept among its locals. */
public final class Trace {

    /** The name among the locals, which are the JAX-RS request properties. */
    public static final String LOCAL = "dev.formactions.tck.trace";

    private final List<String> steps = new ArrayList<>();

    /** Adds a step to the trace of a request. */
    public static void step(RequestEvent event, String step) {
        of(event).add(step);
    }

    /** The steps of a request so far. */
    public static List<String> steps(RequestEvent event) {
        return List.copyOf(of(event).steps);
    }

    /** Adds a step. */
    public void add(String step) {
        steps.add(step);
    }

    @Override
    public String toString() {
        return String.join(" ", steps);
    }

    private static Trace of(RequestEvent event) {
        if (event.locals().get(LOCAL) instanceof Trace trace) {
            return trace;
        }
        throw new IllegalStateException(
                "The request has no trace: the request filter of this application did not run.");
    }
}
