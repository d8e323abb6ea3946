package dev.formactions.jaxrs;

import dev.formactions.Page;
import dev.formactions.internal.model.PageModel;
import jakarta.enterprise.inject.spi.DefinitionException;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;

/** Binds the filters of pages to the methods of {@link Page}, and to nothing else. */
final class PageBinding implements DynamicFeature {

    private final PageRuntime runtime;

    PageBinding(PageRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Class<?> type = resource.getResourceClass();
        if (type == null || !Page.class.isAssignableFrom(type)) {
            return;
        }
        runtime.complete(context.getConfiguration());
        PageModel page = runtime.registry().find(type);
        if (page == null) {
            throw new DefinitionException("FA-002: " + type.getName()
                    + " is a page, but no CDI bean. Give it a scope, such as @RequestScoped, and make sure that its archive is"
                    + " a bean archive.");
        }
        if (isPageMethod(resource.getResourceMethod())) {
            context.register(new OriginFilter(runtime, page));
            context.register(new MatchFilter(runtime, page));
            context.register(new WriteGuard());
        }
        if (page.endpoint().has("GET")) {
            context.register(new VaryFilter());
        }
    }

    /** The method may be seen as a proxy's or a subclass's: the name says which it is. */
    private static boolean isPageMethod(Method method) {
        return method.getParameterCount() == 0
                && (method.getName().equals("handleGet") || method.getName().equals("handlePost"));
    }
}
