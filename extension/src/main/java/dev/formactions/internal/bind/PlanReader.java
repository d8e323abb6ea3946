package dev.formactions.internal.bind;

import dev.formactions.Accept;
import dev.formactions.internal.convert.Conversion;
import dev.formactions.internal.convert.Converted;
import dev.formactions.internal.convert.Converters;
import dev.formactions.internal.convert.Primitives;
import dev.formactions.internal.model.AcceptedFiles;
import dev.formactions.internal.model.Problems;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the plan of one type, and finds what in it cannot be read from a form. */
final class PlanReader {

    private static final Annotation[] NO_ANNOTATIONS = {};

    private final Converters converters;
    private final Set<Class<?>> partTypes;
    private final SecretNames secretNames;
    private final String place;
    private final Problems problems;

    /** A type that contains itself leads back to the node that stands for it. */
    private final Map<Shape, ObjectNode> objects = new HashMap<>();

    PlanReader(
            Converters converters, Set<Class<?>> partTypes, SecretNames secretNames, String place, Problems problems) {
        this.converters = converters;
        this.partTypes = partTypes;
        this.secretNames = secretNames;
        this.place = place;
        this.problems = problems;
    }

    /**
     * The plan of a record or bean.
     *
     * @param sensitive whether all of it is, so that no name in it is conspicuous
     */
    @Nullable ObjectNode object(Shape shape, boolean sensitive) {
        ObjectNode known = objects.get(shape);
        ObjectType type = known == null ? ObjectType.find(shape) : null;
        if (type == null) {
            return known;
        }
        ObjectNode node = new ObjectNode(shape.raw(), type.maker());
        objects.put(shape, node);
        List<ObjectProperty> properties = new ArrayList<>();
        for (PropertySource source : type.properties()) {
            ObjectProperty property = property(shape, source, sensitive);
            if (property != null) {
                properties.add(property);
            }
        }
        node.complete(properties);
        return node;
    }

    private @Nullable ObjectProperty property(Shape owner, PropertySource source, boolean sensitive) {
        boolean hidden = sensitive || source.isMarkedSensitive() || isCharacters(source.shape());
        Node node = node(source.shape(), source.annotations(), source.defaultText(), hidden, at(owner, source));
        if (node == null) {
            problems.addOpen(
                    "FA-402",
                    "%s: %s has type %s, which cannot be read from a form. Use a type of the JDK that is written as one text,"
                            + " an enum, a record, a bean, or an Optional, a list, a set, an array or a map of these; or"
                            + " write a FieldConverter.",
                    place,
                    at(owner, source),
                    source.shape());
            return null;
        }
        if (accept(source.annotations()) != null && !isFile(node)) {
            AcceptedFiles.misplaced(
                    place + ": " + at(owner, source), source.shape().toString(), problems);
        }
        if (!hidden && node.isLeaf() && !(node instanceof CheckboxNode)) {
            secretNames.check(owner.raw(), source.name());
        }
        return new ObjectProperty(source.name(), node, hidden, source.kept());
    }

    /**
     * The node of a type; {@code null} if it cannot be read. The search, in this order: what comes as a part of the body;
     * checkboxes; the application's converters; optionals; the JDK's types; containers; static factories; records and
     * beans; a constructor with one text. So a record is one text only if it has a static factory; {@code address.street} would not be found otherwise.
     */
    private @Nullable Node node(
            Shape shape, Annotation[] annotations, @Nullable String defaultText, boolean hidden, String at) {
        if (partTypes.contains(shape.raw())) {
            return new PartNode(shape.raw(), accepted(annotations, at));
        }
        if (Primitives.unboxed(shape.raw()) == boolean.class) {
            return new CheckboxNode(shape.raw().isPrimitive(), Boolean.parseBoolean(defaultText));
        }
        Conversion custom = converters.custom(shape.raw(), shape.raw(), annotations);
        if (custom != null) {
            return text(shape, custom, defaultText, true, at);
        }
        Function<@Nullable Object, Object> optional = OptionalNode.wrapper(shape.raw());
        if (optional != null) {
            Node inner = node(OptionalNode.content(shape), annotations, defaultText, hidden, at);
            return inner == null ? null : new OptionalNode(inner, optional, shape.raw() != Optional.class);
        }
        Conversion text = converters.builtIn(shape.raw());
        if (text != null) {
            return text(shape, text, defaultText, false, at);
        }
        Node node = container(shape, annotations, hidden, at);
        text = node == null ? ownText(shape) : null;
        if (text != null) {
            return text(shape, text, defaultText, true, at);
        }
        node = node == null ? object(shape, hidden) : node;
        if (defaultText != null && node != null) {
            problems.addOpen("FA-415", "%s: %s has a @DefaultValue, but is more than one text. Remove it.", place, at);
        }
        return node;
    }

    /** The conversion of a type of the application that makes itself of one text. */
    private @Nullable Conversion ownText(Shape shape) {
        Conversion factory = converters.factory(shape.raw());
        boolean byConstructor = factory == null && ObjectType.find(shape) == null;
        return byConstructor ? converters.constructor(shape.raw()) : factory;
    }

    private @Nullable Node container(Shape shape, Annotation[] annotations, boolean hidden, String at) {
        Function<List<@Nullable Object>, Object> collection = Containers.of(shape);
        if (collection != null) {
            Node element = node(shape.argument(0), annotations, null, hidden, at);
            return element == null ? null : new ListNode(element, collection);
        }
        Supplier<Map<Object, @Nullable Object>> map = Containers.mapOf(shape);
        if (map == null || !(node(shape.argument(0), NO_ANNOTATIONS, null, hidden, at) instanceof TextNode key)) {
            return null;
        }
        Node value = node(shape.argument(1), annotations, null, hidden, at);
        return value == null ? null : new MapNode(key.conversion(), value, map);
    }

    private TextNode text(Shape shape, Conversion conversion, @Nullable String defaultText, boolean own, String at) {
        TextNode node = new TextNode(shape.raw(), conversion, defaultText, own);
        if (defaultText != null
                && !node.isEmpty(defaultText)
                && conversion.convert(defaultText) instanceof Converted.Problem) {
            problems.addOpen(
                    "FA-405",
                    "%s: the @DefaultValue(\"%s\") of %s is no %s. Correct it.",
                    place,
                    defaultText,
                    at,
                    shape);
        }
        return node;
    }

    private AcceptedFiles accepted(Annotation[] annotations, String at) {
        return AcceptedFiles.of(accept(annotations), place + ": " + at, problems);
    }

    private static @Nullable Accept accept(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof Accept accept) {
                return accept;
            }
        }
        return null;
    }

    private static boolean isFile(Node node) {
        if (node instanceof OptionalNode optional) {
            return isFile(optional.inner());
        }
        if (node instanceof ListNode list) {
            return isFile(list.element());
        }
        return node instanceof MapNode map ? isFile(map.value()) : node instanceof PartNode;
    }

    private static boolean isCharacters(Shape shape) {
        return shape.raw() == char[].class || shape.arguments().stream().anyMatch(PlanReader::isCharacters);
    }

    private static String at(Shape owner, PropertySource source) {
        return owner.raw().getSimpleName() + "." + source.name();
    }
}
