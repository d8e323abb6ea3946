package dev.formactions.internal.wire;

import dev.formactions.internal.property.Properties;
import dev.formactions.internal.property.Property;
import java.util.List;

/** Records and beans. The text of their keys is prepared once for each class. */
final class ObjectCodec implements Codec, Codec.Body<Object> {

    private final List<Key> keys;

    ObjectCodec(Properties properties) {
        this.keys = PropertyKeys.ordered(properties.all(), Property::name).stream()
                .map(Key::of)
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
