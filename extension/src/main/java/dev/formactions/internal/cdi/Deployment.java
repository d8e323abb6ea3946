package dev.formactions.internal.cdi;

import dev.formactions.internal.model.PageRegistry;
import dev.formactions.internal.request.ServerFacts;
import dev.formactions.internal.view.TemplateSource;
import dev.formactions.spi.ErrorHandler;
import dev.formactions.spi.Transport;
import dev.formactions.spi.ViewRenderer;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.core.Configuration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What CDI knows of an application when its JAX-RS runtime starts. */
public final class Deployment {

    private final PageRegistry registry;
    private final Function<Collection<Configuration>, PageRegistry> completion;
    private final Beans beans;
    private final @Nullable ViewRenderer viewRenderer;
    private final @Nullable ErrorHandler errorHandler;
    private final List<Transport<?>> transports;

    Deployment(
            PageRegistry registry,
            Function<Collection<Configuration>, PageRegistry> completion,
            Beans beans,
            @Nullable ViewRenderer viewRenderer,
            @Nullable ErrorHandler errorHandler,
            List<Transport<?>> transports) {
        this.registry = registry;
        this.completion = completion;
        this.beans = beans;
        this.viewRenderer = viewRenderer;
        this.errorHandler = errorHandler;
        this.transports = List.copyOf(transports);
    }

    /** The deployment of the application that is starting on this thread, null if it has no CDI. */
    public static @Nullable Deployment find() {
        try {
            return CDI.current()
                    .getBeanManager()
                    .getExtension(FormActionsExtension.class)
                    .deployment();
        } catch (IllegalStateException | IllegalArgumentException e) {
            // No CDI here, or one that has not seen our extension: then there are no pages either.
            return null;
        }
    }

    /** The pages as far as CDI knows them. */
    public PageRegistry registry() {
        return registry;
    }

    /**
     * The pages with the converters that a JAX-RS runtime has for them.
     *
     * @param configurations what the runtime tells of itself
     * @throws jakarta.enterprise.inject.spi.DefinitionException if something cannot be converted
     */
    public PageRegistry registryFor(Collection<Configuration> configurations) {
        return completion.apply(configurations);
    }

    /** The application's own renderer, null if it has none. */
    public @Nullable ViewRenderer viewRenderer() {
        return viewRenderer;
    }

    /** The application's error handler, null if it has none. */
    public @Nullable ErrorHandler errorHandler() {
        return errorHandler;
    }

    public List<Transport<?>> transports() {
        return transports;
    }

    /**
     * Where templates are looked up: the WAR's {@code WEB-INF/views} first, where there is one, then the class path, then our
     * own partials.
     */
    public List<TemplateSource> templateSources() {
        List<TemplateSource> sources = new ArrayList<>();
        if (ServletEdge.isHere()) {
            TemplateSource source = ServletEdge.templates();
            if (source != null) {
                sources.add(source);
            }
        }
        sources.add(TemplateSource.onClassPath(Thread.currentThread().getContextClassLoader()));
        sources.add(TemplateSource.shipped());
        return sources;
    }

    /** What the server tells about requests. */
    public ServerFacts facts() {
        return ServletEdge.isHere() ? ServletEdge.facts(beans) : ServerFacts.WITHOUT_SERVLETS;
    }
}
