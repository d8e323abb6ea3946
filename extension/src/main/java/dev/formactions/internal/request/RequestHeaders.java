package dev.formactions.internal.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The headers of a request, for those who come before JAX-RS would hand out its own: filters have no access to it. */
final class RequestHeaders implements HttpHeaders {

    private final ContainerRequestContext context;

    RequestHeaders(ContainerRequestContext context) {
        this.context = context;
    }

    @Override
    @SuppressWarnings("NullAway") // The contract of JAX-RS: null if there is no such header.
    public List<String> getRequestHeader(String name) {
        return context.getHeaders().get(name);
    }

    @Override
    @SuppressWarnings("NullAway") // The contract of JAX-RS: null if there is no such header.
    public String getHeaderString(String name) {
        return context.getHeaderString(name);
    }

    @Override
    public MultivaluedMap<String, String> getRequestHeaders() {
        return context.getHeaders();
    }

    @Override
    public List<MediaType> getAcceptableMediaTypes() {
        return context.getAcceptableMediaTypes();
    }

    @Override
    public List<Locale> getAcceptableLanguages() {
        return context.getAcceptableLanguages();
    }

    @Override
    public @Nullable MediaType getMediaType() {
        return context.getMediaType();
    }

    @Override
    public @Nullable Locale getLanguage() {
        return context.getLanguage();
    }

    @Override
    public Map<String, Cookie> getCookies() {
        return context.getCookies();
    }

    @Override
    public @Nullable Date getDate() {
        return context.getDate();
    }

    @Override
    public int getLength() {
        return context.getLength();
    }
}
