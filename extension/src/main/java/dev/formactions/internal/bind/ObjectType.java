package dev.formactions.internal.bind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class whose objects a form can be read into.
 *
 * @param maker makes them
 * @param properties what they are made of, in a fixed order
 */
record ObjectType(ObjectMaker maker, List<PropertySource> properties) {

    /** Reads a class, {@code null} if it is neither a record nor a bean that can be made. */
    static @Nullable ObjectType find(Shape shape) {
        return shape.raw().isRecord() ? RecordReader.read(shape) : BeanReader.read(shape);
    }
}
