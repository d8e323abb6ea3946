package dev.formactions.jersey;

import dev.formactions.spi.ViewEntity;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.InjectionManagerProvider;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.server.mvc.Viewable;
import org.glassfish.jersey.server.mvc.spi.TemplateProcessor;
import org.jspecify.annotations.Nullable;

/** Views as {@link Viewable}s: any template processor of the application renders them. */
final class ViewableEntity implements ViewEntity {

    private final InjectionManager injectionManager;

    private ViewableEntity(InjectionManager injectionManager) {
        this.injectionManager = injectionManager;
    }

    static ViewEntity of(FeatureContext context) {
        return new ViewableEntity(InjectionManagerProvider.getInjectionManager(context));
    }

    /** Processors can be asked only once Jersey has started. */
    @Override
    public boolean has(String view) {
        List<TemplateProcessor<?>> processors = injectionManager.getAllInstances(TemplateProcessor.class);
        return processors.stream()
                .anyMatch(processor -> processor.resolve("/" + view, MediaType.TEXT_HTML_TYPE) != null);
    }

    /** The name is absolute: Jersey would look for a relative one in the folder of the resource class. */
    @Override
    public Object of(String view, Map<String, ? extends @Nullable Object> model) {
        return new Viewable("/" + view, model);
    }
}
