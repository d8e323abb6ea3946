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
        if (!context.getMethod().equals("POST")) {
            return;
        }
        PageRequest request = runtime.request(context, page);
        Verdict verdict = check.of(new OriginRequest(
                context.getMethod(),
                context.getHeaderString("Sec-Fetch-Site"),
                context.getHeaderString("Origin"),
                request.origin()));
        if (!(verdict instanceof Verdict.Refused refused)) {
            return;
        }
        boolean enforced = runtime.settings().originCheck() == OriginChecking.ENFORCE;
        LOG.log(
                Level.WARNING,
                "FA-302: " + (enforced ? "refused" : "would have refused") + " a POST to " + page.route() + ": "
                        + refused.logLine());
        if (enforced) {
            Response answer = runtime.pipeline()
                    .refuseOrigin(
                            request,
                            Refusal.forbidden("Cross-site POST form submissions are forbidden", refused.logLine()));
            context.setProperty(Properties.ANSWERED, answer);
            context.abortWith(answer);
        }
    }
}
