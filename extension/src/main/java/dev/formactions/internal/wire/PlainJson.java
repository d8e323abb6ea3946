package dev.formactions.internal.wire;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The body of an error as JSON: maps in their order, null as null, what JSON cannot say as JSON.stringify does it. */
final class PlainJson {

    private static final int MAX_DEPTH = 100;

    private final Function<Object, String> others;

    PlainJson(Function<Object, String> others) {
        this.others = others;
    }

    void write(@Nullable Object value, StringBuilder out) {
        write(value, out, 0);
    }

    private void write(@Nullable Object value, StringBuilder out, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("FA-206: The body of an error is nested more than " + MAX_DEPTH
                    + " levels deep, or contains itself. Give it a message and simple values.");
        }
        if (value == null || value == Undefined.UNDEFINED) {
            out.append("null");
        } else if (value instanceof CharSequence text) {
            Quotes.json(out, text);
        } else if (value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Number number) {
            number(number, out);
        } else if (value instanceof Map<?, ?> map) {
            object(map, out, depth);
        } else if (value instanceof Collection<?> list) {
            array(list, out, depth);
        } else {
            out.append(others.apply(value));
        }
    }

    private static void number(Number number, StringBuilder out) {
        if (number instanceof BigDecimal || number instanceof BigInteger || number instanceof Long) {
            out.append(number);
        } else {
            double value = number instanceof Float ? Double.parseDouble(number.toString()) : number.doubleValue();
            out.append(Double.isFinite(value) ? JsNumber.text(value) : "null");
        }
    }

    private void object(Map<?, ?> map, StringBuilder out, int depth) {
        char separator = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (entry.getValue() != Undefined.UNDEFINED) {
                Quotes.json(out.append(separator), String.valueOf(entry.getKey()));
                write(entry.getValue(), out.append(':'), depth + 1);
                separator = ',';
            }
        }
        out.append(separator == '{' ? "{}" : "}");
    }

    private void array(Collection<?> list, StringBuilder out, int depth) {
        char separator = '[';
        for (Object element : list) {
            write(element, out.append(separator), depth + 1);
            separator = ',';
        }
        out.append(separator == '[' ? "[]" : "]");
    }
}
