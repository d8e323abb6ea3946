package dev.formactions.jaxrs;

import dev.formactions.internal.model.Fatal;
import dev.formactions.internal.model.PageModel;
import dev.formactions.internal.view.PlainErrorPage;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers a request that its JAX-RS runtime has given up and would leave to the server: runtimes map no {@link Error} of a
 * filter, and nothing that a response filter throws at the answer to its own exception. They ask it from outside, Jersey's
 * adapter where the runtime reports the failure, and the servlet filter for the others.
 *
 * <p>The body is bytes or absent, for no writer will be asked. It has no answer for what is not for a page, and for an error
 * that no answer can help.
 */
final class LastAnswer implements Function<Throwable, @Nullable Response> {

    private final PageRuntime runtime;
    private final ContainerRequestContext context;

    LastAnswer(PageRuntime runtime, ContainerRequestContext context) {
        this.runtime = runtime;
        this.context = context;
    }

    @Override
    public @Nullable Response apply(Throwable error) {
        PageModel page = Fatal.is(error) ? null : runtime.pageOf(context);
        if (page == null) {
            return null;
        }
        context.setProperty(Properties.GIVEN_UP, true);
        return inBytes(Replacement.of(runtime, context, page, error));
    }

    private static Response inBytes(Response answer) {
        Object entity = answer.getEntity();
        if (entity == null || entity instanceof byte[]) {
            return answer;
        }
        // A view of Jakarta MVC and its like, or whatever a WebApplicationException holds.
        int status = answer.getStatus();
        String message = status == 500
                ? "Internal Error"
                : String.valueOf(answer.getStatusInfo().getReasonPhrase());
        Object plain = PlainErrorPage.render(status, message);
        return Response.fromResponse(answer)
                .entity(plain instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : plain)
                .header(HttpHeaders.CONTENT_TYPE, null)
                .header(HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8")
                .build();
    }
}
