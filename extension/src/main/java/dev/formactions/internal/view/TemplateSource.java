package dev.formactions.internal.view;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A place where template files are kept. */
@FunctionalInterface
public interface TemplateSource {

    /**
     * Opens a file.
     *
     * @param path the path of the file below the folder of the views, such as {@code account/login.mustache}
     * @return its content, {@code null} if it is not here
     */
    @Nullable InputStream open(String path);

    /** The partials that come with the library, which an application replaces by its own of the same name. */
    static TemplateSource shipped() {
        return path -> TemplateSource.class.getClassLoader().getResourceAsStream("META-INF/form-actions/views/" + path);
    }

    /** The folders {@code META-INF/views} and {@code views} on the class path. */
    static TemplateSource onClassPath(ClassLoader loader) {
        return path -> {
            InputStream found = loader.getResourceAsStream("META-INF/views/" + path);
            return found != null ? found : loader.getResourceAsStream("views/" + path);
        };
    }
}
