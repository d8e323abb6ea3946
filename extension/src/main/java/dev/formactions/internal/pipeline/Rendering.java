package dev.formactions.internal.pipeline;

import dev.formactions.Form;
import dev.formactions.internal.model.BoundMethod;
import dev.formactions.internal.model.Fatal;
import dev.formactions.internal.model.LayoutModel;
import dev.formactions.internal.model.PageModel;
import dev.formactions.internal.request.PageRequest;
import dev.formactions.internal.selector.Selector;
import dev.formactions.internal.view.ActionView;
import dev.formactions.internal.view.ErrorViews;
import dev.formactions.internal.view.PageView;
import dev.formactions.internal.view.PlainErrorPage;
import dev.formactions.spi.ViewEntity;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Renders pages and error views. */
final class Rendering {

    private static final System.Logger LOG = System.getLogger("dev.formactions");

    private final ViewEntity views;
    private final ErrorViews errorViews;
    private final String script;

    /** @param script the address of the client's script, below the application's root */
    Rendering(ViewEntity views, boolean development, String script) {
        this.views = views;
        this.script = script;
        this.errorViews = new ErrorViews(views::has, development);
    }

    /** The page itself; throws what rendering throws. */
    Shown page(PageRequest request, int status, @Nullable Object form, Object data) {
        return new Shown(status, views.of(request.model().view(), model(request, status, form, data, null)));
    }

    /**
     * The nearest error view.
     *
     * @param layoutData what the layouts contribute; empty where they must not run
     */
    Shown error(PageRequest request, VisibleError error, Map<String, @Nullable Object> layoutData) {
        return error(request, error, layoutData, errorViews.of(request.model().view()));
    }

    /** The error view at the root: for errors of the views themselves. */
    Shown rootError(PageRequest request, VisibleError error, Map<String, @Nullable Object> layoutData) {
        return error(request, error, layoutData, errorViews.of(""));
    }

    private Shown error(
            PageRequest request, VisibleError error, Map<String, @Nullable Object> data, Optional<String> view) {
        if (view.isPresent()) {
            try {
                Map<String, @Nullable Object> model = model(request, error.status(), null, data, error.body());
                return new Shown(error.status(), views.of(view.get(), model));
            } catch (Throwable e) {
                Fatal.rethrow(e);
                LOG.log(Level.ERROR, "The error view \"" + view.get() + "\" cannot be rendered", e);
            }
        }
        return new Shown(error.status(), PlainErrorPage.render(error.status(), error.message()));
    }

    /** The HTML of what is shown, null if only the runtime can render it; throws what rendering throws. */
    byte @Nullable [] html(Shown shown) {
        return views.html(shown.entity());
    }

    /** What the layouts of the page contribute, the longest path's last. */
    static Map<String, @Nullable Object> layoutData(PageRequest request) {
        if (request.model().layouts().isEmpty()) {
            return Map.of();
        }
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        for (LayoutModel layout : request.model().layouts()) {
            data.putAll(layout.layout().data(request));
        }
        return data;
    }

    private Map<String, @Nullable Object> model(
            PageRequest request,
            int status,
            @Nullable Object form,
            Object data,
            @Nullable Map<String, ? extends @Nullable Object> error) {
        Map<String, @Nullable Object> model = new HashMap<>(8);
        model.put("data", data);
        model.put("form", form == BoundMethod.NOTHING ? null : form);
        model.put(
                "page",
                new PageView(
                        request.url(),
                        request.path(),
                        request.params(),
                        request.route(),
                        status,
                        error,
                        request.base(),
                        request.base() + script));
        model.put("actions", actions(request, status));
        return model;
    }

    /** After a success the fields are as before it: what was submitted has been dealt with. */
    private static Map<String, ActionView> actions(PageRequest request, int status) {
        PageModel page = request.model();
        Form<?> submitted = status < 400 ? null : request.submitted();
        Map<String, ActionView> actions = new HashMap<>();
        page.actions().forEach((name, action) -> {
            boolean isDefault = name.equals(PageModel.DEFAULT);
            String url = Selector.url(name, isDefault, request.rawQuery());
            actions.put(name, new ActionView(url, isDefault ? "" : name, action.form(), submitted, request::locale));
        });
        return actions;
    }
}
