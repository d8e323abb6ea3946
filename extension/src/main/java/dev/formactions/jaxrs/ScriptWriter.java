package dev.formactions.jaxrs;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Writes the script. The coding is named only here, after all interceptors: those of Jersey and RESTEasy would take the header
 * as an order to compress what is compressed already.
 */
@Produces("text/javascript")
final class ScriptWriter implements MessageBodyWriter<ScriptBody> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == ScriptBody.class;
    }

    @Override
    public void writeTo(
            ScriptBody body,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        boolean compressed = body.compressed() && !headers.containsKey(HttpHeaders.CONTENT_ENCODING);
        if (compressed) {
            headers.putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        body.script().writeTo(out, compressed);
    }
}
