package dev.formactions.internal.wire;

import dev.formactions.spi.Transport;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Values for the tests. */
final class Shapes {

    private Shapes() {}

    record Point(int x, int y) {}

    static <T> Transport<T> transport(String key, Class<T> type, Function<T, Object> encode) {
        return new Transport<>() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public Class<T> type() {
                return type;
            }

            @Override
            public Object encode(T value) {
                return encode.apply(value);
            }
        };
    }

    static Transport<Point> points() {
        return transport("Point", Point.class, point -> List.of(point.x(), point.y()));
    }

    /** An ordered map of keys and values, either of which may be null. */
    static Map<Object, Object> map(Object... keysAndValues) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    static List<Object> list(Object... elements) {
        return Arrays.asList(elements);
    }
}
