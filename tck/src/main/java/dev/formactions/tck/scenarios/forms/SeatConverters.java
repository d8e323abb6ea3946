package dev.formactions.tck.scenarios.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Reads seats, as the application's resources do. */
@Provider
@ApplicationScoped
public class SeatConverters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == Seat.class ? (ParamConverter<T>) new SeatConverter() : null;
    }

    private static final class SeatConverter implements ParamConverter<Seat> {

        @Override
        public Seat fromString(String text) {
            if (!text.matches("[1-9][0-9]?[A-F]")) {
                throw new NotFoundException("There is no seat " + text);
            }
            int last = text.length() - 1;
            return new Seat(Integer.parseInt(text.substring(0, last)), text.charAt(last));
        }

        @Override
        public String toString(Seat seat) {
            return seat.row() + "" + seat.letter();
        }
    }
}
