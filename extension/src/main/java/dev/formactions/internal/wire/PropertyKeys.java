package dev.formactions.internal.wire;

import static java.util.Comparator.comparingLong;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The order of an object's properties: array indices ascending, then the rest as added (ECMA-262, 10.1.11.1). */
final class PropertyKeys {

    /** The key that devalue refuses to write and to read. */
    static final String PROTOTYPE = "__proto__";

    private static final long MAX_INDEX = (1L << 32) - 2;

    private PropertyKeys() {}

    static <T> List<T> ordered(Collection<T> properties, Function<T, String> keyOf) {
        return properties.stream()
                .sorted(comparingLong(property -> rank(keyOf.apply(property))))
                .toList();
    }

    private static long rank(String key) {
        return isIndex(key) ? Long.parseLong(key) : Long.MAX_VALUE;
    }

    /** Whether a key is a canonical number from 0 to 2^32-2 (6.1.7). */
    static boolean isIndex(String key) {
        int length = key.length();
        if (length == 0 || length > 10 || (key.charAt(0) == '0' && length > 1)) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return false;
            }
        }
        return Long.parseLong(key) <= MAX_INDEX;
    }
}
