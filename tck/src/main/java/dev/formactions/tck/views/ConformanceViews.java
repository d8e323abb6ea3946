package dev.formactions.tck.views;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheFactory;
import dev.formactions.spi.ViewRenderer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Renders the views of the suite with Mustache, after turning {@code data}, {@code form} and {@code page.error} into tagged
 * JSON, which no template can do. A value without an encoding makes the rendering fail.
 */
@ApplicationScoped
public class ConformanceViews implements ViewRenderer {

    private static final String FOLDER = "META-INF/views/";

    private final MustacheFactory templates = new DefaultMustacheFactory(FOLDER);

    @Override
    public boolean has(String view) {
        return ConformanceViews.class.getClassLoader().getResource(FOLDER + view + ".mustache") != null;
    }

    @Override
    public void render(String view, Map<String, ? extends @Nullable Object> model, Writer out) throws IOException {
        Map<String, @Nullable Object> shown = new HashMap<>(model);
        shown.put("data", TaggedJson.of(model.get("data")));
        shown.put("form", TaggedJson.of(model.get("form")));
        shown.put("error", TaggedJson.of(error(model.get("page"))));
        Mustache template = templates.compile(view + ".mustache");
        template.execute(out, shown).flush();
    }

    private static @Nullable Object error(@Nullable Object page) {
        if (page == null || page instanceof Map<?, ?>) {
            return page == null ? null : ((Map<?, ?>) page).get("error");
        }
        return Members.of(page).get("error");
    }
}
