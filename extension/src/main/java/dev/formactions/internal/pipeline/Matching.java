package dev.formactions.internal.pipeline;

import dev.formactions.internal.http.ContentType;
import dev.formactions.internal.model.PageModel;
import dev.formactions.internal.model.Refusal;
import dev.formactions.internal.request.PageRequest;
import dev.formactions.internal.selector.Selector;
import org.jspecify.annotations.Nullable;

/** Decides whether a POST can be carried out: 405, then 404, then 415. */
final class Matching {

    private Matching() {}

    /** Why the request cannot be carried out, {@code null} if it can. */
    static @Nullable Refusal refusal(PageRequest request) {
        PageModel page = request.model();
        if (!page.hasActions()) {
            return Refusal.methodNotAllowed(
                    "POST method not allowed. No form actions exist for the page at " + page.route());
        }
        String selected = Selector.of(request.rawQuery());
        if (page.action(selected) == null) {
            return Refusal.notFound(
                    selected == null
                            ? "The page at " + page.route() + " has no default action, and the request names none"
                            : "No action with name '" + selected + "' found on the page at " + page.route());
        }
        if (!ContentType.isForm(ContentType.essence(request.contentType()))) {
            return Refusal.unsupportedMediaType(
                    "Form actions expect form-encoded data, received " + request.contentType());
        }
        return null;
    }
}
