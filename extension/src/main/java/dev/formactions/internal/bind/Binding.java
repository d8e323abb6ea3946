package dev.formactions.internal.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What goes wrong while one form becomes an object, and which elements have other names than positions. */
final class Binding {

    private final Locale locale;
    private final Map<String, List<String>> errors = new LinkedHashMap<>();
    private final Set<String> broken = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<BoundForm.Unmade> unmade = new ArrayList<>();

    Binding(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    void reject(Place place, String message) {
        errors.computeIfAbsent(place.name(), name -> new ArrayList<>(1)).add(message);
        broken.add(place.position());
    }

    /** Notes that a set or a map has lost something that was submitted, so that nothing can be said about its size. */
    void incomplete(Place place) {
        broken.add(place.position());
    }

    void unmade(Place place, Class<?> type, Map<String, @Nullable Object> values) {
        broken.add(place.position());
        unmade.add(new BoundForm.Unmade(place.name(), place.position(), type, values));
    }

    /** Notes the name of an element, where its position does not say it. */
    void at(Place element) {
        if (!element.name().equals(element.position())) {
            names.put(element.position(), element.name());
        }
    }

    Map<String, List<String>> errors() {
        return errors;
    }

    Set<String> broken() {
        return broken;
    }

    Map<String, String> names() {
        return names;
    }

    List<BoundForm.Unmade> unmade() {
        return unmade;
    }
}
