package dev.formactions.internal.pipeline;

import dev.formactions.internal.model.BoundMethod;
import dev.formactions.internal.model.Fatal;
import dev.formactions.internal.request.PageRequest;
import dev.formactions.internal.view.PageData;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs layouts and load and renders the page, or the error view for whatever has ended them. */
final class Pages {

    private final Errors errors;
    private final Outcomes outcomes;
    private final Rendering rendering;

    Pages(Errors errors, Outcomes outcomes, Rendering rendering) {
        this.errors = errors;
        this.outcomes = outcomes;
        this.rendering = rendering;
    }

    /** What is shown after an action has ended, or without one. */
    Ending after(PageRequest request, Outcome outcome) {
        if (outcome instanceof Outcome.Succeeded success) {
            return page(request, outcome, 200, success.data());
        }
        if (outcome instanceof Outcome.Failed failure) {
            return page(request, outcome, failure.status(), failure.data());
        }
        return outcome instanceof Outcome.Broken broken
                ? error(request, broken.error())
                : new Ending.Elsewhere(outcome);
    }

    private Ending page(PageRequest request, Outcome outcome, int status, @Nullable Object form) {
        Map<String, @Nullable Object> layoutData;
        try {
            layoutData = Rendering.layoutData(request);
        } catch (Throwable e) {
            Fatal.rethrow(e);
            return instead(request, outcomes.ofThrown(e, request), Map.of());
        }
        BoundMethod load = request.model().load();
        Outcome loaded = load == null ? new Outcome.Succeeded(null) : outcomes.load(load, request);
        if (!(loaded instanceof Outcome.Succeeded success)) {
            return instead(request, loaded, layoutData);
        }
        try {
            Object own = success.data() == BoundMethod.NOTHING ? null : success.data();
            return new Ending.Page(outcome, rendering.page(request, status, form, PageData.merge(layoutData, own)));
        } catch (Throwable e) {
            Fatal.rethrow(e);
            VisibleError visible = errors.visible(e, request);
            return new Ending.Broken(visible, rendering.rootError(request, visible, layoutData));
        }
    }

    /** What a load that did not return its data comes to. */
    private Ending instead(PageRequest request, Outcome loaded, Map<String, @Nullable Object> layoutData) {
        if (!(loaded instanceof Outcome.Broken broken)) {
            return new Ending.Elsewhere(loaded);
        }
        VisibleError visible = errors.visible(broken.error(), request);
        return new Ending.Broken(visible, rendering.error(request, visible, layoutData));
    }

    private Ending error(PageRequest request, Throwable error) {
        VisibleError visible = errors.visible(error, request);
        try {
            return new Ending.Broken(visible, rendering.error(request, visible, Rendering.layoutData(request)));
        } catch (Throwable e) {
            Fatal.rethrow(e);
            // The error that came first is the one to show; the layouts' own is told to the log.
            errors.visible(Unwrapping.unwrap(e), request);
            return new Ending.Broken(visible, rendering.error(request, visible, Map.of()));
        }
    }
}
