package dev.formactions.internal.view;

import com.github.mustachejava.MustacheException;
import dev.formactions.internal.model.Problems;
import dev.formactions.spi.ViewRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The views of an application: its own renderer's first, then the Mustache templates. Thread-safe. */
public final class Views {

    private final @Nullable ViewRenderer own;
    private final MustacheViews mustache;

    /**
     * @param own the application's renderer, {@code null} if it has none
     * @param sources where templates are looked up, the first that has one wins
     * @param development whether templates are read anew for each request
     */
    public Views(@Nullable ViewRenderer own, List<TemplateSource> sources, boolean development) {
        this.own = own;
        this.mustache = new MustacheViews(sources, development);
    }

    /** Checks at deployment that a page's view is there and has no mistakes, and its error views as well. */
    public void check(String view, String pageName, Problems problems) {
        if (!has(view)) {
            problems.add(
                    "FA-010",
                    "%s: the view \"%s\" does not exist. Looked for %s.mustache in WEB-INF/views of the WAR, then in"
                            + " META-INF/views and views on the class path. Create it, or correct the name in @View.",
                    pageName,
                    view,
                    view);
            return;
        }
        compile(view, problems);
        ErrorViews.nearest(view, this::has).ifPresent(errorView -> compile(errorView, problems));
    }

    /** Renders a view completely. */
    public byte[] render(String view, Map<String, ? extends @Nullable Object> model) {
        HtmlBuffer out = new HtmlBuffer();
        try {
            if (own != null && own.has(view)) {
                own.render(view, model, out);
            } else {
                mustache.render(view, model, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The view \"" + view + "\" cannot be rendered.", e);
        }
        return out.toUtf8();
    }

    /** Whether a view exists. */
    public boolean has(String view) {
        return (own != null && own.has(view)) || mustache.has(view);
    }

    private void compile(String view, Problems problems) {
        if (own != null && own.has(view)) {
            return;
        }
        try {
            mustache.compile(view);
        } catch (MustacheException e) {
            problems.add("FA-011", "The view \"%s\" has a mistake: %s", view, String.valueOf(e.getMessage()));
        }
    }
}
