package dev.formactions.internal.wire;

import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The classes of the JDK that have a form in JavaScript, and the form. */
@SuppressWarnings("JavaUtilDate") // Applications have them, JDBC above all.
final class BuiltIns {

    /** A subclass is found by the first that it extends, so a narrower class stands before a wider one. */
    private static final Map<Class<?>, Codec> CODECS = new LinkedHashMap<>();

    static {
        CODECS.put(Undefined.class, (value, to) -> Encoding.UNDEFINED);
        CODECS.put(Boolean.class, (value, to) -> to.bool((Boolean) value));
        CODECS.put(Optional.class, (value, to) -> optional((Optional<?>) value, to));
        CODECS.put(OptionalInt.class, (value, to) -> optional((OptionalInt) value, to));
        CODECS.put(OptionalLong.class, (value, to) -> optional((OptionalLong) value, to));
        CODECS.put(OptionalDouble.class, (value, to) -> optional((OptionalDouble) value, to));
        // A java.sql.Date has no instant, but all have the time.
        moment(Date.class, date -> JsDate.text(date.getTime()));
        moment(Calendar.class, calendar -> JsDate.text(calendar.getTimeInMillis()));
        moment(Instant.class, JsDate::text);
        moment(OffsetDateTime.class, at -> JsDate.text(at.toInstant()));
        moment(ZonedDateTime.class, at -> JsDate.text(at.toInstant()));
        CODECS.put(URI.class, (value, to) -> uri((URI) value, to));
        object(URL.class, (url, out, to) -> url(url.toExternalForm(), out));
        object(Pattern.class, RegularExpressions::write);
        object(byte[].class, BuiltIns::bytes);
        object(Map.class, Containers::map);
        object(Set.class, Containers::set);
        object(Collection.class, Containers::list);
        object(Object[].class, Containers::array);
    }

    private BuiltIns() {}

    static @Nullable Codec find(Class<?> type) {
        Codec number = Numbers.find(type);
        if (number != null) {
            return number;
        }
        for (Map.Entry<Class<?>, Codec> entry : CODECS.entrySet()) {
            if (entry.getKey().isAssignableFrom(type)) {
                return entry.getValue();
            }
        }
        if (type.isArray()) {
            return (value, to) -> to.object(value, Containers::primitiveArray);
        }
        Function<Object, String> text = Texts.find(type).orElse(null);
        return text == null ? null : (value, to) -> to.string(text.apply(value));
    }

    private static <T> void object(Class<T> type, Codec.Body<? super T> body) {
        CODECS.put(type, (value, to) -> to.object(type.cast(value), body));
    }

    private static <T> void moment(Class<T> type, Function<T, String> text) {
        object(type, (moment, out, to) -> out.append("[\"Date\",\"")
                .append(text.apply(moment))
                .append("\"]"));
    }

    private static int optional(Optional<?> value, Encoding to) {
        return value.isPresent() ? to.slot(value.get()) : Encoding.UNDEFINED;
    }

    private static int optional(OptionalInt value, Encoding to) {
        return value.isPresent() ? to.number(value.getAsInt()) : Encoding.UNDEFINED;
    }

    private static int optional(OptionalLong value, Encoding to) {
        return value.isPresent() ? Numbers.whole(value.getAsLong(), to) : Encoding.UNDEFINED;
    }

    private static int optional(OptionalDouble value, Encoding to) {
        return value.isPresent() ? to.number(value.getAsDouble()) : Encoding.UNDEFINED;
    }

    /** JavaScript has no relative URL, and a client that meets one cannot read the rest either: it becomes a string. */
    private static int uri(URI uri, Encoding to) {
        return uri.isAbsolute()
                ? to.object(uri, (absolute, out, encoding) -> url(absolute.toString(), out))
                : to.string(uri.toString());
    }

    private static void url(String href, StringBuilder out) {
        Quotes.devalue(out.append("[\"URL\","), href);
        out.append(']');
    }

    private static void bytes(byte[] bytes, StringBuilder out, Encoding to) {
        String base64 = Base64.getEncoder().encodeToString(bytes);
        int buffer = to.fresh("[\"ArrayBuffer\",\"" + base64 + "\"]");
        out.append("[\"Uint8Array\",").append(buffer).append(']');
    }
}
