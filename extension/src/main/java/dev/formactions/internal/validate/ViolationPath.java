package dev.formactions.internal.validate;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/**
 * Writes a property path as the name of a field (Jakarta Bean Validation 3.0, 6.2, "Path"): elements of a container by index
 * or key, without the name that a container gives them; an element of a set has no index, so that the set is named.
 */
final class ViolationPath {

    private ViolationPath() {}

    static String of(Path path) {
        StringBuilder name = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                name.append('[').append(node.getIndex()).append(']');
            } else if (node.getKey() != null) {
                name.append('[').append(node.getKey()).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                name.append(name.length() == 0 ? "" : ".").append(node.getName());
            }
        }
        return name.toString();
    }
}
