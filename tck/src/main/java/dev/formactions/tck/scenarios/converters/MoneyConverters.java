package dev.formactions.tck.scenarios.converters;

import jakarta.enterprise.inject.Vetoed;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Knows whole dollars. No bean, and not marked as provider either. */
@Vetoed
public class MoneyConverters implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == Money.class ? new Dollars<>(type) : null;
    }

    private record Dollars<T>(Class<T> type) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            return type.cast(new Money(100 * Long.parseLong(text)));
        }

        @Override
        public String toString(T money) {
            return Long.toString(((Money) money).cents() / 100);
        }
    }
}
