package dev.formactions.internal.cdi;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request with other values for some of its headers, and with another query. */
final class ReadableRequest extends HttpServletRequestWrapper {

    private final Map<String, String> values;
    private final @Nullable String query;

    /**
     * A request that is otherwise as it was.
     *
     * @param values by the names of headers that the request has, in lower case
     * @param query null for none
     */
    ReadableRequest(HttpServletRequest request, Map<String, String> values, @Nullable String query) {
        super(request);
        this.values = Map.copyOf(values);
        this.query = query;
    }

    @Override
    public @Nullable String getHeader(String name) {
        String value = replaced(name);
        return value == null ? super.getHeader(name) : value;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        String value = replaced(name);
        return value == null ? super.getHeaders(name) : Collections.enumeration(List.of(value));
    }

    @Override
    public @Nullable String getQueryString() {
        return query;
    }

    @Override
    public @Nullable String getContentType() {
        String value = replaced("content-type");
        return value == null ? super.getContentType() : value;
    }

    private @Nullable String replaced(String name) {
        return values.get(name.toLowerCase(Locale.ROOT));
    }
}
