package dev.formactions.jaxrs;

import dev.formactions.internal.view.Views;
import dev.formactions.spi.ViewEntity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Views as bytes: rendered completely before the response has a status. */
final class RenderedView implements ViewEntity {

    private final Views views;

    RenderedView(Views views) {
        this.views = views;
    }

    @Override
    public boolean has(String view) {
        return views.has(view);
    }

    @Override
    public Object of(String view, Map<String, ? extends @Nullable Object> model) {
        return views.render(view, model);
    }
}
