package dev.formactions.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Collects the problems of a deployment, so that they are reported at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();
    private final List<Problem> open = new ArrayList<>();

    /** Adds a problem; {@code arguments} fill the text as in {@link String#format}. */
    public void add(String code, String text, Object... arguments) {
        found.add(new Problem(code, String.format(text, arguments)));
    }

    /**
     * Adds what a converter may solve that only the JAX-RS runtime knows: it is a problem once that was asked, see {@link
     * #close}.
     */
    public void addOpen(String code, String text, Object... arguments) {
        open.add(new Problem(code, String.format(text, arguments)));
    }

    /** Whether there may be more problems than {@link #all} says. */
    public boolean isOpen() {
        return !open.isEmpty();
    }

    /** Makes problems of what nothing has solved. */
    public void close() {
        found.addAll(open);
        open.clear();
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** Everything that was found, as the text of one exception. */
    public String message() {
        return found.size() == 1
                ? found.get(0).toString()
                : found.stream()
                        .map(problem -> "\n  " + problem)
                        .collect(Collectors.joining("", found.size() + " problems with the pages:", ""));
    }
}
