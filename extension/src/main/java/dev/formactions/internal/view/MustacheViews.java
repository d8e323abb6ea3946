package dev.formactions.internal.view;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheFactory;
import dev.formactions.spi.ViewRenderer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Renders views with mustache.java: compiled once and kept, or compiled anew for each request in development. */
final class MustacheViews implements ViewRenderer {

    private static final String EXTENSION = ".mustache";
    private static final String OURS = "formactions/";

    private final List<TemplateSource> sources;
    private final boolean development;
    private final MustacheFactory kept;

    MustacheViews(List<TemplateSource> sources, boolean development) {
        this.sources = List.copyOf(sources);
        this.development = development;
        this.kept = new Factory();
    }

    @Override
    public boolean has(String view) {
        try (InputStream found = open(view + EXTENSION)) {
            return found != null;
        } catch (IOException e) {
            return false;
        }
    }

    /** Compiles a view, so that its mistakes are found at deployment. */
    void compile(String view) {
        kept.compile(view + EXTENSION);
    }

    @Override
    public void render(String view, Map<String, ? extends @Nullable Object> model, Writer out) {
        MustacheFactory factory = development ? new Factory() : kept;
        factory.compile(view + EXTENSION).execute(out, model);
    }

    /** Finds the partials of the library from any folder; others are relative to the view that includes them. */
    private final class Factory extends DefaultMustacheFactory {

        Factory() {
            super(MustacheViews.this::read);
        }

        @Override
        public String resolvePartialPath(String folder, String name, String extension) {
            return super.resolvePartialPath(name.startsWith(OURS) ? "" : folder, name, extension);
        }
    }

    private @Nullable Reader read(String path) {
        InputStream found = open(path.startsWith("/") ? path.substring(1) : path);
        return found == null ? null : new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8));
    }

    private @Nullable InputStream open(String path) {
        for (TemplateSource source : sources) {
            InputStream found = source.open(path);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
