package dev.formactions.tck.values;

import dev.formactions.spi.Transport;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Encodes a {@link Point} as {@code [x, y]}. */
@ApplicationScoped
public class PointTransport implements Transport<Point> {

    @Override
    public String key() {
        return "Point";
    }

    @Override
    public Class<Point> type() {
        return Point.class;
    }

    @Override
    public Object encode(Point point) {
        return List.of(point.x(), point.y());
    }
}
