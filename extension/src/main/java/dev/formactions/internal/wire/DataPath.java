package dev.formactions.internal.wire;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in the data a value is, as devalue writes it: {@code data.nested.things[0]}, {@code data["odd key"]},
 * {@code data.get("key")}.
 *
 * @param steps a property is a String, an index an Integer
 */
record DataPath(List<Object> steps) {

    private static final Pattern IDENTIFIER = Pattern.compile("[a-zA-Z_$][a-zA-Z_$0-9]*");

    DataPath {
        steps = List.copyOf(steps);
    }

    /** A step into a map, to its key or the value under it. */
    record MapKey(@Nullable Object key) {

        @Override
        public String toString() {
            StringBuilder out = new StringBuilder();
            if (key == null || key instanceof Boolean || key instanceof Long || key instanceof BigInteger) {
                out.append(key);
            } else if (key instanceof Number number) {
                out.append(Double.isFinite(number.doubleValue()) ? JsNumber.text(number.doubleValue()) : number);
            } else {
                Texts.find(key.getClass())
                        .ifPresentOrElse(text -> Quotes.devalue(out, text.apply(key)), () -> out.append("..."));
            }
            return out.toString();
        }
    }

    boolean isRoot() {
        return steps.isEmpty();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("data");
        for (Object step : steps) {
            if (step instanceof Integer index) {
                out.append('[').append(index).append(']');
            } else if (step instanceof MapKey key) {
                out.append(".get(").append(key).append(')');
            } else if (IDENTIFIER.matcher(step.toString()).matches()) {
                out.append('.').append(step);
            } else {
                Quotes.json(out.append('['), step.toString());
                out.append(']');
            }
        }
        return out.toString();
    }
}
