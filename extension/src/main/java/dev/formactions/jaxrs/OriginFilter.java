package dev.formactions.jaxrs;

import dev.formactions.internal.config.Settings.OriginChecking;
import dev.formactions.internal.model.PageModel;
import dev.formactions.internal.model.Refusal;
import dev.formactions.internal.origin.OriginCheck;
import dev.formactions.internal.origin.OriginRequest;
import dev.formactions.internal.origin.Verdict;
import dev.formactions.internal.request.PageRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** Refuses a POST that a page of another origin has caused, before anybody is authenticated by its cookies. */
@Priority(Priorities.AUTHENTICATION - 500)
final class OriginFilter implements ContainerRequestFilter {

    private static final System.Logger LOG = System.getLogger("dev.formactions");

    private final PageRuntime runtime;
    private final PageModel page;
    private final OriginCheck check;

    OriginFilter(PageRuntime runtime, PageModel page) {
        this.runtime = runtime;
        this.page = page;
        this.check =
                new OriginCheck(runtime.settings().origin(), runtime.settings().trustedOrigins());
    }

    @Override
    public void filter(ContainerRequestContext context) {
        Response answer = context.getMethod().equals("POST") ? refusal(context) : null;
        if (answer != null) {
            context.setProperty(Properties.ANSWERED, Answered.of(answer));
            context.abortWith(answer);
        }
    }

    /** The refusal of a request that changes something, or null if it may pass. */
    @Nullable Response refusal(ContainerRequestContext context) {
        String method = context.getMethod();
        PageRequest request = runtime.request(context, page);
        Verdict verdict = check.of(new OriginRequest(
                method,
                context.getHeaderString("Sec-Fetch-Site"),
                context.getHeaderString("Origin"),
                request.origin()));
        if (!(verdict instanceof Verdict.Refused refused)) {
            return null;
        }
        boolean enforced = runtime.settings().originCheck() == OriginChecking.ENFORCE;
        LOG.log(
                Level.WARNING,
                "FA-302: " + (enforced ? "refused" : "would have refused") + " a " + method + " to " + page.route()
                        + ": " + refused.logLine());
        if (!enforced) {
            return null;
        }
        String message = "Cross-site " + method + " form submissions are forbidden";
        return runtime.pipeline().refuseOrigin(request, Refusal.forbidden(message, refused.logLine()));
    }
}
