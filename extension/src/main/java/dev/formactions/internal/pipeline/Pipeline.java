package dev.formactions.internal.pipeline;

import dev.formactions.Page;
import dev.formactions.Redirect;
import dev.formactions.internal.config.Settings;
import dev.formactions.internal.model.BoundMethod;
import dev.formactions.internal.model.Refusal;
import dev.formactions.internal.request.PageRequest;
import dev.formactions.internal.selector.Selector;
import dev.formactions.internal.view.PageData;
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
    private final Scripts scripts;

    /**
     * @param handler the application's error handler, {@code null} if it has none
     * @param views the application's views
     * @param writer encodes results for scripts
     */
    public Pipeline(Settings settings, @Nullable ErrorHandler handler, ViewEntity views, ResultWriter writer) {
        this.errors = new Errors(handler);
        this.redirects = new Redirects(settings);
        this.outcomes = new Outcomes(redirects);
        this.rendering = new Rendering(views, settings.development());
        this.scripts = new Scripts(writer, errors);
    }

    /** The answer to a POST that cannot be carried out, {@code null} if it can. */
    public @Nullable Response match(PageRequest request) {
        Refusal refusal = Matching.refusal(request);
        return refusal == null ? null : refuse(request, refusal);
    }

    /** The answer to a request that the framework refuses. */
    public Response refuse(PageRequest request, Refusal refusal) {
        try (request) {
            return request.isEnhanced() ? scripts.error(request, refusal) : errorPage(request, refusal);
        }
    }

    /** The answer to a request from another origin: no code of the application's layouts runs for it. */
    public Response refuseOrigin(PageRequest request, Refusal refusal) {
        try (request) {
            return request.isEnhanced()
                    ? scripts.error(request, refusal)
                    : rendering.error(request, errors.visible(refusal, request), Map.of());
        }
    }

    /** Carries out a request that matches its page. */
    public Response answer(PageRequest request, Page page) {
        try (request) {
            request.reached(page);
            return run(request);
        }
    }

    private Response run(PageRequest request) {
        if (!request.isPost()) {
            return page(request, 200, null);
        }
        BoundMethod action = request.model().action(Selector.of(request.rawQuery()));
        if (action == null) {
            throw new IllegalStateException("FA-104: the request was not matched before its page was called.");
        }
        Outcome outcome = outcomes.action(action, request);
        return request.isEnhanced() ? scripts.answer(request, outcome) : nativeAnswer(request, outcome);
    }

    /** The answer to a request to a page that an exception has ended outside of it, such as a filter's. */
    public Response thrown(PageRequest request, Throwable error) {
        try (request) {
            Outcome outcome = outcomes.ofThrown(error, request);
            return request.isEnhanced() ? scripts.answer(request, outcome) : withoutPage(request, outcome);
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

    private Response nativeAnswer(PageRequest request, Outcome outcome) {
        if (outcome instanceof Outcome.Succeeded success) {
            return page(request, 200, success.data());
        }
        if (outcome instanceof Outcome.Failed failure) {
            return page(request, failure.status(), failure.data());
        }
        return withoutPage(request, outcome);
    }

    /** Runs layouts and load, then renders the page; or answers whatever ended them. */
    private Response page(PageRequest request, int status, @Nullable Object form) {
        Map<String, @Nullable Object> layoutData;
        try {
            layoutData = Rendering.layoutData(request);
        } catch (Throwable e) {
            Fatal.rethrow(e);
            return withoutPage(request, outcomes.ofThrown(e, request), Map.of());
        }
        BoundMethod load = request.model().load();
        Outcome loaded = load == null ? new Outcome.Succeeded(null) : outcomes.load(load, request);
        if (!(loaded instanceof Outcome.Succeeded success)) {
            return withoutPage(request, loaded, layoutData);
        }
        try {
            Object own = success.data() == BoundMethod.NOTHING ? null : success.data();
            return rendering.page(request, status, form, PageData.merge(layoutData, own));
        } catch (Throwable e) {
            Fatal.rethrow(e);
            return rendering.rootError(request, errors.visible(e, request), layoutData);
        }
    }

    private Response errorPage(PageRequest request, Throwable error) {
        VisibleError visible = errors.visible(error, request);
        try {
            return rendering.error(request, visible, Rendering.layoutData(request));
        } catch (Throwable e) {
            Fatal.rethrow(e);
            // The error that came first is the one to show; the layouts' own is told to the log.
            errors.visible(Unwrapping.unwrap(e), request);
            return rendering.error(request, visible, Map.of());
        }
    }

    private Response withoutPage(PageRequest request, Outcome outcome) {
        if (outcome instanceof Outcome.Broken broken) {
            return errorPage(request, broken.error());
        }
        return withoutPage(request, outcome, Map.of());
    }

    private Response withoutPage(PageRequest request, Outcome outcome, Map<String, @Nullable Object> layoutData) {
        if (outcome instanceof Outcome.Redirected redirected) {
            return Answers.redirect(request, redirected.status(), redirected.location());
        }
        if (outcome instanceof Outcome.Answered answered) {
            return Answers.raw(request, answered.response());
        }
        Throwable error = ((Outcome.Broken) outcome).error();
        return rendering.error(request, errors.visible(error, request), layoutData);
    }
}
