package dev.formactions.internal.wire;

/** The ways in which data cannot be encoded, with what to do about each. */
final class Refusals {

    private Refusals() {}

    static UnencodableException unknown(Class<?> type, DataPath path) {
        if (type.isHidden() || type.isSynthetic()) {
            return new UnencodableException(
                    "FA-207",
                    "Cannot stringify a function",
                    path,
                    "found " + type.getName() + ", a lambda or a method reference. Return what it computes instead.");
        }
        return new UnencodableException(
                "FA-208",
                "Cannot stringify arbitrary non-POJOs",
                path,
                "found " + type.getName() + ", which is neither a record, a bean (a public class outside java.* with a"
                        + " public getter or field), a collection nor a value with a form in JavaScript. Return one of"
                        + " these, hide the property with @JsonbTransient, or define a Transport for "
                        + type.getName() + ".");
    }

    static UnencodableException prototypeKey(DataPath path) {
        return new UnencodableException(
                "FA-202",
                "Cannot stringify objects with __proto__ keys",
                path,
                "scripts would take the value for the object's prototype. Give the key another name.");
    }

    static UnencodableException tooDeep(DataPath path) {
        DataPath start =
                new DataPath(path.steps().subList(0, Math.min(10, path.steps().size())));
        return new UnencodableException(
                "FA-203",
                "Cannot stringify data nested more than " + Encoding.MAX_DEPTH + " levels deep",
                start,
                "below that path an object leads to the next without end, or a list is linked from item to item."
                        + " Return a flat list, or hide the link with @JsonbTransient.");
    }

    static UnencodableException transportOfItself(String key, DataPath path) {
        return new UnencodableException(
                "FA-204",
                "Cannot stringify a custom type as itself",
                path,
                "the Transport with the key " + key + " returned the value that it was given. Return what the value"
                        + " is made of.");
    }
}
