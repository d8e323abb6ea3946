package dev.formactions.internal.model;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;

/**
 * The resource methods that a page's class declares beside its actions, on the page's own path.
 *
 * @param methods the HTTP methods, such as {@code GET} and {@code PUT}; empty if there are none
 * @param getProduces the types of its GET; empty without one
 * @param postConsumes the types of its POST; empty without one
 */
public record Endpoint(Set<String> methods, List<MediaType> getProduces, List<MediaType> postConsumes) {

    public static final Endpoint NONE = new Endpoint(Set.of(), List.of(), List.of());

    public boolean exists() {
        return !methods.isEmpty();
    }

    public boolean has(String method) {
        return methods.contains(method);
    }
}
