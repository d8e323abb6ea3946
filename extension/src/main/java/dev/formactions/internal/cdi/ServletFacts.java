package dev.formactions.internal.cdi;

import dev.formactions.internal.form.ParsedForm;
import dev.formactions.internal.form.UrlEncodedForm;
import dev.formactions.internal.http.LegalQuery;
import dev.formactions.internal.http.TextCharset;
import dev.formactions.internal.request.ServerFacts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the servlet container knows of the current request. */
final class ServletFacts implements ServerFacts {

    /** The container's own bean: a proxy that leads to the request of the current thread. */
    private final HttpServletRequest request;

    ServletFacts(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public @Nullable String rawQuery(UriInfo uriInfo) {
        return legal(request.getQueryString());
    }

    /** As a URI can have it, in UTF-8: containers hand out what was sent, some of them byte by byte. */
    static @Nullable String legal(@Nullable String query) {
        return query == null ? null : LegalQuery.of(MisreadText.repair(query));
    }

    @Override
    public Optional<String> clientAddress() {
        return Optional.ofNullable(request.getRemoteAddr());
    }

    @Override
    public Map<String, List<String>> consumedForm() {
        if (request.getContentLength() == 0) {
            // Open Liberty makes a nameless parameter of a body that is not there.
            return Map.of();
        }
        Map<String, List<String>> query = queryParameters();
        Map<String, List<String>> form = new LinkedHashMap<>();
        UnaryOperator<String> reading =
                request.getCharacterEncoding() == null ? MisreadText::repair : UnaryOperator.identity();
        request.getParameterMap().forEach((misreadName, values) -> {
            String name = reading.apply(misreadName);
            List<String> own = Arrays.stream(values).map(reading).collect(Collectors.toCollection(ArrayList::new));
            // Servlet 6.0, section 3.1: the values of the query come before those of the body.
            for (String value : query.getOrDefault(name, List.of())) {
                own.remove(value);
            }
            if (!own.isEmpty()) {
                form.put(name, own);
            }
        });
        return form;
    }

    private Map<String, List<String>> queryParameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        String query = request.getQueryString();
        if (query != null) {
            ParsedForm parsed = new UrlEncodedForm(Integer.MAX_VALUE, TextCharset.UTF_8)
                    .parse(query.getBytes(StandardCharsets.UTF_8));
            ((ParsedForm.Fields) parsed).fields().forEach(field -> parameters
                    .computeIfAbsent(field.name(), name -> new ArrayList<>())
                    .add(field.value()));
        }
        return parameters;
    }
}
