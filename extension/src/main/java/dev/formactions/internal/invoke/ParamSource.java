package dev.formactions.internal.invoke;

import dev.formactions.internal.model.Call;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a JAX-RS parameter annotation names.
 *
 * @param annotation how it is written, for messages
 * @param name the name of the parameter
 * @param badValueStatus the status that Jakarta RESTful Web Services 3.1, section 3.2, gives to a value that cannot be
 *     converted
 * @param values reads all values of that name; empty if there are none
 */
record ParamSource(
        String annotation, String name, int badValueStatus, BiFunction<Call, String, @Nullable List<String>> values) {

    /** The annotation that may name a file. */
    static final String FORM = "@FormParam";

    static @Nullable ParamSource find(AnnotatedElement element) {
        boolean decode = !element.isAnnotationPresent(Encoded.class);
        PathParam path = element.getAnnotation(PathParam.class);
        if (path != null) {
            return new ParamSource("@PathParam", path.value(), 404, (call, name) -> call.uriInfo()
                    .getPathParameters(decode)
                    .get(name));
        }
        QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            return new ParamSource("@QueryParam", query.value(), 404, (call, name) -> call.uriInfo()
                    .getQueryParameters(decode)
                    .get(name));
        }
        HeaderParam header = element.getAnnotation(HeaderParam.class);
        if (header != null) {
            return new ParamSource("@HeaderParam", header.value(), 400, (call, name) -> call.event()
                    .headers()
                    .getRequestHeader(name));
        }
        CookieParam cookie = element.getAnnotation(CookieParam.class);
        if (cookie != null) {
            return new ParamSource("@CookieParam", cookie.value(), 400, (call, name) -> call.event()
                    .cookies()
                    .get(name)
                    .map(List::of)
                    .orElse(null));
        }
        FormParam form = element.getAnnotation(FormParam.class);
        if (form != null) {
            return new ParamSource(FORM, form.value(), 400, (call, name) -> call.event()
                    .formData()
                    .all(name));
        }
        return null;
    }

    List<String> read(Call call) {
        List<String> found = values.apply(call, name);
        return found == null ? List.of() : found;
    }
}
