package dev.formactions.tck.scenarios.interceptors;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** What has run for a request. */
@RequestScoped
public class Trace {

    private final List<String> methods = new ArrayList<>();

    void add(String method) {
        methods.add(method);
    }

    /** The methods so far. */
    String text() {
        return String.join(", ", methods);
    }
}
