package dev.formactions.internal.wire;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One run of the encoder: the slots so far, and where they are for what comes again.
 *
 * <p>A primitive is kept as it is until the end; anything else has a buffer, because its slot is numbered before those of
 * its content and filled as they are.
 */
final class Encoding {

    static final int UNDEFINED = -1;
    static final int NAN = -3;
    static final int POSITIVE_INFINITY = -4;
    static final int NEGATIVE_INFINITY = -5;
    static final int NEGATIVE_ZERO = -6;

    /** Nobody nests data so deep on purpose, and every thread's stack has room for it. */
    static final int MAX_DEPTH = 250;

    private static final Object NULL = new Object();

    private final Codecs codecs;
    private final List<Object> slots = new ArrayList<>();
    private final Map<Object, Integer> slotsOfEqual = new HashMap<>();
    private final IdentityHashMap<Object, Integer> slotsOfSame = new IdentityHashMap<>();
    private final List<Object> path = new ArrayList<>();
    private int depth;

    Encoding(Codecs codecs) {
        this.codecs = codecs;
    }

    /** Encodes any value. */
    int slot(@Nullable Object value) {
        if (value == null) {
            return primitive(NULL);
        }
        Codec codec = codecs.find(value.getClass());
        if (codec == null) {
            throw Refusals.unknown(value.getClass(), path());
        }
        return codec.encode(value, this);
    }

    /** Encodes a value that is reached by a property, an index or the key of a map. */
    int slot(Object step, @Nullable Object value) {
        path.add(step);
        int slot = slot(value);
        path.remove(path.size() - 1);
        return slot;
    }

    int bool(boolean value) {
        return primitive(value);
    }

    int string(String value) {
        return primitive(value);
    }

    int bigInt(BigInteger value) {
        return primitive(value);
    }

    int number(double value) {
        if (Double.isNaN(value)) {
            return NAN;
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? POSITIVE_INFINITY : NEGATIVE_INFINITY;
        }
        return value == 0 && 1 / value < 0 ? NEGATIVE_ZERO : primitive(value);
    }

    /** Encodes what is the same only if it is the same object. */
    <T> int object(T value, Codec.Body<? super T> body) {
        Integer known = slotsOfSame.putIfAbsent(value, slots.size());
        return known == null ? fill(value, body) : known;
    }

    /** Encodes what is the same if the keys are equal. */
    <T> int custom(Object key, T value, Codec.Body<? super T> body) {
        Integer known = slotsOfEqual.putIfAbsent(key, slots.size());
        return known == null ? fill(value, body) : known;
    }

    /** Adds a slot that nothing else can refer to. */
    int fresh(String content) {
        slots.add(new Written(content));
        return slots.size() - 1;
    }

    DataPath path() {
        return new DataPath(path);
    }

    /** The text of everything that was encoded. */
    String text(int root) {
        if (root < 0) {
            return Integer.toString(root);
        }
        StringBuilder out = new StringBuilder().append('[');
        for (int i = 0; i < slots.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            append(out, slots.get(i));
        }
        return out.append(']').toString();
    }

    private static void append(StringBuilder out, Object slot) {
        if (slot instanceof Written written) {
            out.append(written.content());
        } else if (slot instanceof String string) {
            Quotes.devalue(out, string);
        } else if (slot instanceof Double number) {
            JsNumber.append(out, number);
        } else if (slot instanceof BigInteger integer) {
            out.append("[\"BigInt\",\"").append(integer).append("\"]");
        } else {
            out.append(slot == NULL ? "null" : slot);
        }
    }

    private int primitive(Object value) {
        Integer known = slotsOfEqual.putIfAbsent(value, slots.size());
        if (known != null) {
            return known;
        }
        slots.add(value);
        return slots.size() - 1;
    }

    private <T> int fill(T value, Codec.Body<? super T> body) {
        if (++depth > MAX_DEPTH) {
            throw Refusals.tooDeep(path());
        }
        int slot = slots.size();
        StringBuilder out = new StringBuilder();
        slots.add(new Written(out));
        body.write(value, out, this);
        depth--;
        return slot;
    }

    /** The content of a slot as it stands in the text, as far as it is written. */
    private record Written(CharSequence content) {}
}
