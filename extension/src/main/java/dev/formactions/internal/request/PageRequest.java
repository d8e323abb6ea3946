package dev.formactions.internal.request;

import dev.formactions.Cookies;
import dev.formactions.Form;
import dev.formactions.FormData;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.internal.config.Settings;
import dev.formactions.internal.cookie.CookieJar;
import dev.formactions.internal.http.Accept;
import dev.formactions.internal.http.Htmx;
import dev.formactions.internal.model.BoundMethod;
import dev.formactions.internal.model.Call;
import dev.formactions.internal.model.PageModel;
import dev.formactions.internal.model.Submission;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One request to a page. What is costly is worked out when it is asked for. Closing it, when its answer is made, deletes the
 * files that were uploaded with it.
 */
public final class PageRequest implements RequestEvent, Call, AutoCloseable {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ContainerRequestContext context;
    private final PageModel model;
    private final Settings settings;
    private final ServerFacts facts;
    private final HttpHeaders headers;
    private final RequestBody body;
    private final @Nullable String rawQuery;
    private final ResponseHeaders responseHeaders = new ResponseHeaders();
    private @Nullable CookieJar cookies;
    private @Nullable Page page;
    private @Nullable Form<?> submitted;

    public PageRequest(ContainerRequestContext context, PageModel model, Settings settings, ServerFacts facts) {
        this.context = context;
        this.model = model;
        this.settings = settings;
        this.facts = facts;
        this.headers = new RequestHeaders(context);
        this.rawQuery = facts.rawQuery(context.getUriInfo());
        this.body = new RequestBody(context, settings.limits(), facts);
    }

    /** Tells who the page is, once JAX-RS has called it. */
    public void reached(Page instance) {
        page = instance;
    }

    /** Tells which action is about to run, before anything of the body is read. */
    public void acts(BoundMethod action) {
        body.limit(action.limits());
    }

    public PageModel model() {
        return model;
    }

    public boolean isPost() {
        return context.getMethod().equals("POST");
    }

    /** Whether the answer is the action's result as JSON, or why there is none: a refused PUT is told in the same way. */
    public boolean isEnhanced() {
        return !READING.contains(context.getMethod())
                && !isFromHtmx()
                && Accept.prefersJson(context.getHeaderString(HttpHeaders.ACCEPT));
    }

    /** Whether htmx submits the form. */
    public boolean isFromHtmx() {
        return isPost() && Htmx.isMeantBy(context.getHeaderString(Htmx.HEADER));
    }

    /** Whether the script wants the rendered page along with the result. */
    public boolean wantsPage() {
        return "page".equals(context.getHeaderString("x-form-actions")) && isEnhanced();
    }

    /** The query without its question mark, as the client sent it; null without one. */
    public @Nullable String rawQuery() {
        return rawQuery;
    }

    /** The header as it was sent, null without one. */
    public @Nullable String contentType() {
        return context.getHeaderString(HttpHeaders.CONTENT_TYPE);
    }

    /** The scheme, host and port that the request was sent to, as this server sees it. */
    public String origin() {
        return ServerUrl.origin(context.getUriInfo().getRequestUri());
    }

    /** The path of the request, percent-encoded. */
    public String path() {
        return context.getUriInfo().getRequestUri().getRawPath();
    }

    /** What the application set so far, by lower-cased name. */
    public Map<String, String> responseHeaders() {
        return responseHeaders.all();
    }

    /** The lines of {@code Set-Cookie}; from now on no cookie can be set. */
    public List<String> setCookieHeaders() {
        if (cookies == null) {
            return List.of();
        }
        cookies.close();
        return cookies.setCookieHeaders();
    }

    @Override
    public void close() {
        body.end();
    }

    @Override
    public void submitted(Form<?> form) {
        submitted = form;
    }

    /** The form that was read for an action, null if none was. */
    public @Nullable Form<?> submitted() {
        return submitted;
    }

    @Override
    public RequestEvent event() {
        return this;
    }

    @Override
    public Page page() {
        if (page == null) {
            throw new IllegalStateException("The page was not reached yet.");
        }
        return page;
    }

    @Override
    public UriInfo uriInfo() {
        return context.getUriInfo();
    }

    @Override
    public SecurityContext securityContext() {
        return context.getSecurityContext();
    }

    @Override
    public String method() {
        return context.getMethod();
    }

    @Override
    public URI url() {
        URI seen = ServerUrl.withQuery(context.getUriInfo().getRequestUri(), rawQuery);
        return settings.origin() == null ? seen : ServerUrl.at(settings.origin(), seen);
    }

    @Override
    public String base() {
        return ServerUrl.base(context.getUriInfo().getBaseUri());
    }

    @Override
    public String route() {
        return model.route();
    }

    @Override
    public Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        context.getUriInfo().getPathParameters(true).forEach((name, values) -> params.put(name, values.get(0)));
        return Map.copyOf(params);
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public Cookies cookies() {
        if (cookies == null) {
            URI uri = url();
            boolean secure = !(uri.getScheme().equals("http") && "localhost".equals(uri.getHost()));
            cookies = new CookieJar(context.getHeaders().get(HttpHeaders.COOKIE), ServerUrl.host(uri), path(), secure);
        }
        return cookies;
    }

    @Override
    public Map<String, Object> locals() {
        return new Locals(context);
    }

    @Override
    public void setHeader(String name, String value) {
        responseHeaders.set(name, value);
    }

    @Override
    public FormData formData() {
        return body.form();
    }

    @Override
    public Submission submission() {
        return body.form().all();
    }

    @Override
    public InputStream body() {
        return body.stream();
    }

    @Override
    public Optional<String> clientAddress() {
        return facts.clientAddress();
    }
}
