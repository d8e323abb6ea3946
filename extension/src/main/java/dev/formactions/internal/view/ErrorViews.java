package dev.formactions.internal.view;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Finds the error view for a page: {@code error} in the folder of its view, or in the nearest folder above. Thread-safe. */
public final class ErrorViews {

    private static final String ERROR = "error";

    private final Predicate<String> exists;
    private final boolean development;
    private final Map<String, Optional<String>> found = new ConcurrentHashMap<>();

    /**
     * @param exists tells whether there is a view of a name
     * @param development whether views may come and go while the application runs
     */
    public ErrorViews(Predicate<String> exists, boolean development) {
        this.exists = exists;
        this.development = development;
    }

    /** The error view for a page's view, or for the root if the name is empty. */
    public Optional<String> of(String view) {
        return development ? nearest(view, exists) : found.computeIfAbsent(view, name -> nearest(name, exists));
    }

    static Optional<String> nearest(String view, Predicate<String> exists) {
        String folder = view;
        do {
            folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
            String candidate = folder.isEmpty() ? ERROR : folder + "/" + ERROR;
            if (exists.test(candidate)) {
                return Optional.of(candidate);
            }
        } while (!folder.isEmpty());
        return Optional.empty();
    }
}
