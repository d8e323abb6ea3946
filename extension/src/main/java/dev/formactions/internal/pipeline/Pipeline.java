package dev.formactions.internal.pipeline;

import dev.formactions.Page;
import dev.formactions.Redirect;
import dev.formactions.internal.config.Settings;
import dev.formactions.internal.model.BoundMethod;
import dev.formactions.internal.model.Refusal;
import dev.formactions.internal.request.PageRequest;
import dev.formactions.internal.selector.Selector;
import dev.formactions.internal.wire.ResultWriter;
import dev.formactions.spi.ErrorHandler;
import dev.formactions.spi.ViewEntity;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries out requests to pages: match, action, load, answer; whoever is answered is closed. Thread-safe. */
public final class Pipeline {

    private final Errors errors;
    private final Redirects redirects;
    private final Outcomes outcomes;
    private final Rendering rendering;
    private final Pages pages;
    private final Scripts scripts;

    /**
     * @param handler the application's error handler, {@code null} if it has none
     * @param views the application's views
     * @param writer encodes results for scripts
     * @param script the address of the client's script, below the application's root
     */
    public Pipeline(
            Settings settings, @Nullable ErrorHandler handler, ViewEntity views, ResultWriter writer, String script) {
        this.errors = new Errors(handler);
        this.redirects = new Redirects(settings);
        this.outcomes = new Outcomes(redirects);
        this.rendering = new Rendering(views, settings.development(), script);
        this.pages = new Pages(errors, outcomes, rendering);
        this.scripts = new Scripts(writer, errors, rendering);
    }

    /** The answer to a POST that cannot be carried out, {@code null} if it can. */
    public @Nullable Response match(PageRequest request) {
        Refusal refusal = Matching.refusal(request);
        return refusal == null ? null : refuse(request, refusal);
    }

    /** The answer to a request that the framework refuses. */
    public Response refuse(PageRequest request, Refusal refusal) {
        try (request) {
            return answer(request, new Outcome.Broken(refusal));
        }
    }

    /** The answer to a request from another origin: no code of the application's layouts runs for it. */
    public Response refuseOrigin(PageRequest request, Refusal refusal) {
        try (request) {
            return request.isEnhanced()
                    ? scripts.error(request, refusal)
                    : html(request, rendering.error(request, errors.visible(refusal, request), Map.of()));
        }
    }

    /** Carries out a request that matches its page. */
    public Response answer(PageRequest request, Page page) {
        try (request) {
            request.reached(page);
            return answer(request, request.isPost() ? act(request) : new Outcome.Succeeded(null));
        }
    }

    /** The answer to a request to a page that an exception has ended outside of it, such as a filter's. */
    public Response thrown(PageRequest request, Throwable error) {
        try (request) {
            return answer(request, outcomes.ofThrown(error, request));
        }
    }

    /**
     * Where a redirect leads that was thrown outside of every page.
     *
     * @throws IllegalStateException if it leaves the origin without being meant to
     */
    public String location(Redirect redirect, String requestOrigin) {
        return redirects.location(redirect, requestOrigin);
    }

    private Outcome act(PageRequest request) {
        BoundMethod action = request.model().action(Selector.of(request.rawQuery()));
        if (action == null) {
            throw new IllegalStateException("FA-104: the request was not matched before its page was called.");
        }
        request.acts(action);
        return outcomes.action(action, request);
    }

    private Response answer(PageRequest request, Outcome outcome) {
        if (!request.isEnhanced()) {
            return nativeAnswer(request, pages.after(request, outcome));
        }
        return request.wantsPage()
                ? scripts.answer(request, pages.after(request, outcome))
                : scripts.answer(request, outcome);
    }

    private static Response nativeAnswer(PageRequest request, Ending ending) {
        if (ending instanceof Ending.Page page) {
            return html(request, page.shown());
        }
        if (ending instanceof Ending.Broken error) {
            return html(request, error.shown());
        }
        Outcome outcome = ((Ending.Elsewhere) ending).outcome();
        return outcome instanceof Outcome.Redirected redirected
                ? Answers.redirect(request, redirected.status(), redirected.location())
                : Answers.raw(request, ((Outcome.Answered) outcome).response());
    }

    private static Response html(PageRequest request, Shown shown) {
        return Answers.html(request, shown.status(), shown.entity());
    }
}
