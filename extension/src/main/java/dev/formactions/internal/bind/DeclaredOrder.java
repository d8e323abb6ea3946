package dev.formactions.internal.bind;

import dev.formactions.internal.bind.FieldPath.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The order of names as the form object declares its fields: errors are shown in it, however they were found. */
final class DeclaredOrder {

    private final ObjectNode root;

    /** @param ranks where each step of a name is among its kind */
    private record Way(String name, List<Long> ranks, boolean control) {}

    DeclaredOrder(ObjectNode root) {
        this.root = root;
    }

    /** A parent comes before what is below it; names that lead nowhere come last. */
    List<String> of(Collection<String> names) {
        return names.stream()
                .map(this::way)
                .sorted((one, other) -> compare(one.ranks(), other.ranks()))
                .map(Way::name)
                .toList();
    }

    /** Whether a field has a control of its own in a page, rather than others below it. */
    boolean isControl(String name) {
        return way(name).control();
    }

    private static int compare(List<Long> one, List<Long> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = Long.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private Way way(String name) {
        List<Long> ranks = new ArrayList<>();
        Node node = root;
        if (FieldPath.parse(name) instanceof FieldPath.Steps path) {
            for (Step step : path.steps()) {
                node = content(node);
                ranks.add(rank(node, step));
                node = below(node, step);
            }
        } else {
            ranks.add(Long.MAX_VALUE);
        }
        return new Way(name, ranks, isControl(content(node)));
    }

    /** A list of leaves may have one, such as a select; its elements have the same name. */
    static boolean isControl(Node node) {
        return node.isLeaf()
                || (node instanceof ListNode list && content(list.element()).isLeaf());
    }

    private static long rank(Node node, Step step) {
        if (node instanceof ObjectNode object && step instanceof Step.Word word) {
            int index = object.indexOf(word.text());
            return index < 0 ? Long.MAX_VALUE : index;
        }
        return node instanceof ListNode && step instanceof Step.Bracket bracket ? ListSlot.index(bracket.text()) : 0;
    }

    /** The node itself where there is nothing below. */
    private static Node below(Node node, Step step) {
        if (node instanceof ObjectNode object && step instanceof Step.Word word) {
            int index = object.indexOf(word.text());
            return index < 0 ? node : object.properties().get(index).node();
        }
        if (node instanceof ListNode list) {
            return list.element();
        }
        return node instanceof MapNode map ? map.value() : node;
    }

    private static Node content(Node node) {
        return node instanceof OptionalNode optional ? content(optional.inner()) : node;
    }
}
