package dev.formactions.internal.wire;

import dev.formactions.internal.property.Properties;
import dev.formactions.spi.Transport;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the codec of a class: its transport's, the JDK's, or that of records and beans; remembers what it found. */
final class Codecs {

    private final List<? extends TransportCodec<?>> transports;

    /**
     * Belongs to the encoder and ends with it and its application. A ClassValue would keep our classes, and the loader of
     * the application with them, in classes that outlive it, such as String.
     */
    private final Map<Class<?>, Codec> known = new ConcurrentHashMap<>();

    Codecs(List<? extends Transport<?>> transports) {
        this.transports = transports.stream().map(Codecs::codecOf).toList();
    }

    @Nullable Codec find(Class<?> type) {
        Codec codec = known.get(type);
        if (codec == null) {
            codec = choose(type);
            if (codec != null) {
                known.put(type, codec);
            }
        }
        return codec;
    }

    private @Nullable Codec choose(Class<?> type) {
        for (TransportCodec<?> transport : transports) {
            if (transport.takes(type)) {
                return transport;
            }
        }
        Codec builtIn = BuiltIns.find(type);
        if (builtIn != null) {
            return builtIn;
        }
        Properties properties = Properties.of(type);
        return properties.isObject() ? new ObjectCodec(properties) : null;
    }

    private static <T> TransportCodec<T> codecOf(Transport<T> transport) {
        return new TransportCodec<>(transport);
    }
}
