package dev.formactions.internal.wire;

import dev.formactions.internal.property.Properties;
import dev.formactions.internal.property.Property;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records and beans. The text of their keys is prepared once for each class. */
final class ObjectCodec implements Codec, Codec.Body<Object> {

    private final List<Key> keys;

    ObjectCodec(Properties properties) {
        Map<String, Property> byName = new HashMap<>();
        properties.all().forEach(property -> byName.put(property.name(), property));
        List<String> names = properties.all().stream().map(Property::name).toList();
        this.keys = PropertyKeys.ordered(names).stream()
                .map(name -> Key.of(byName.get(name)))
                .toList();
    }

    @Override
    public int encode(Object value, Encoding to) {
        return to.object(value, this);
    }

    @Override
    public void write(Object bean, StringBuilder out, Encoding to) {
        char separator = '{';
        for (Key key : keys) {
            if (key.property.name().equals(PropertyKeys.PROTOTYPE)) {
                throw Refusals.prototypeKey(to.path());
            }
            out.append(separator).append(key.text);
            out.append(to.slot(key.property.name(), key.property.read(bean)));
            separator = ',';
        }
        out.append(keys.isEmpty() ? "{}" : "}");
    }

    /** A property with its quoted name and the colon. */
    private record Key(Property property, String text) {

        static Key of(Property property) {
            StringBuilder text = new StringBuilder();
            Quotes.devalue(text, property.name());
            return new Key(property, text.append(':').toString());
        }
    }
}
