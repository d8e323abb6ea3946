package dev.formactions.internal.bind;

import dev.formactions.internal.convert.Converted;
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

    /** How many of the properties that lead to where the binding is are sensitive. */
    private int secrecy;

    /** @param sensitive whether the whole form is */
    Binding(Locale locale, boolean sensitive) {
        this.locale = locale;
        this.secrecy = sensitive ? 1 : 0;
    }

    Locale locale() {
        return locale;
    }

    void reject(Place place, String message) {
        errors.computeIfAbsent(place.name(), name -> new ArrayList<>(1)).add(message);
        broken.add(place.position());
    }

    /** Says what is wrong with a text, without the text where that is a secret. */
    void reject(Place place, Converted.Problem problem) {
        reject(place, (secrecy > 0 ? problem.ofSecret() : problem.message()).apply(locale));
    }

    /** Binds a property. */
    @Nullable Object within(ObjectProperty property, @Nullable Slot submitted, Place place) {
        int around = secrecy;
        secrecy += property.sensitive() ? 1 : 0;
        try {
            return property.node().make(submitted, place.property(property.name()), this);
        } finally {
            secrecy = around;
        }
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
