package dev.formactions.internal.bind;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of the fields without which a browser never sends a form of one type: those with one text each. A checkbox, a
 * choice, a file, a list or a map may send nothing, and so may an object that contains its own type, which has to end somewhere.
 */
final class AlwaysSent {

    private final List<String> names = new ArrayList<>();
    private final List<ObjectNode> around = new ArrayList<>();

    private AlwaysSent() {}

    static List<String> of(ObjectNode root) {
        AlwaysSent always = new AlwaysSent();
        always.add(root, Place.ROOT);
        return always.names;
    }

    private void add(Node node, Place place) {
        if (node instanceof OptionalNode optional) {
            add(optional.inner(), place);
        } else if (node instanceof TextNode text && !text.type().isEnum()) {
            names.add(place.name());
        } else if (node instanceof ObjectNode object && !around.contains(object)) {
            around.add(object);
            object.properties().forEach(property -> add(property.node(), place.property(property.name())));
            around.remove(object);
        }
    }
}
