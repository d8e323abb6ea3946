package dev.formactions.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RoundTripTest {

    private final DevalueEncoder encoder = new DevalueEncoder(List.of());
    private final DevalueDecoder decoder = new DevalueDecoder(Map.of());

    @Property
    void whatIsEncodedComesBack(@ForAll long seed) {
        Object value = new RandomValues(seed).any(5);
        String text = encoder.encode(value);
        Object decoded = decoder.decode(text);
        assertThat(new Likeness().of(value, decoded)).as(text).isTrue();
        assertThat(encoder.encode(decoded)).isEqualTo(text);
    }

    /** Whether two values have the same shape: equal leaves, and one object in one where there is one in the other. */
    private static final class Likeness {

        private final IdentityHashMap<Object, Object> counterparts = new IdentityHashMap<>();

        boolean of(Object one, Object other) {
            if (one == null || other == null) {
                return one == other;
            }
            boolean object = one instanceof Map || one instanceof Collection || one instanceof byte[];
            if (object) {
                Object before = counterparts.putIfAbsent(one, other);
                if (before != null) {
                    return before == other;
                }
            }
            if (one instanceof Map<?, ?> map) {
                return other instanceof Map<?, ?> otherMap && maps(map, otherMap);
            }
            if (one instanceof Collection<?> list) {
                return other instanceof Collection<?> otherList && lists(list, otherList);
            }
            if (one instanceof byte[] bytes) {
                return other instanceof byte[] otherBytes && Arrays.equals(bytes, otherBytes);
            }
            if (one instanceof Pattern pattern) {
                return other instanceof Pattern otherPattern
                        && pattern.pattern().equals(otherPattern.pattern())
                        && pattern.flags() == otherPattern.flags();
            }
            return Objects.equals(one, other);
        }

        private boolean maps(Map<?, ?> map, Map<?, ?> other) {
            boolean object = map.keySet().stream().allMatch(String.class::isInstance);
            if (!object) {
                return lists(map.keySet(), other.keySet()) && lists(map.values(), other.values());
            }
            return map.keySet().equals(other.keySet())
                    && map.keySet().stream().allMatch(key -> of(map.get(key), other.get(key)));
        }

        private boolean lists(Collection<?> list, Collection<?> other) {
            List<?> others = new ArrayList<>(other);
            int index = 0;
            for (Object element : list) {
                if (index == others.size() || !of(element, others.get(index++))) {
                    return false;
                }
            }
            return index == others.size();
        }
    }
}
