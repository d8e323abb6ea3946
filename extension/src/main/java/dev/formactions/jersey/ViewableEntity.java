package dev.formactions.jersey;

import dev.formactions.spi.ViewEntity;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.glassfish.jersey.InjectionManagerProvider;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.message.MessageBodyWorkers;
import org.glassfish.jersey.server.mvc.Viewable;
import org.glassfish.jersey.server.mvc.spi.ResolvedViewable;
import org.glassfish.jersey.server.mvc.spi.TemplateProcessor;
import org.jspecify.annotations.Nullable;

/** Views as {@link Viewable}s: any template processor of the application renders them. */
final class ViewableEntity implements ViewEntity {

    private static final Annotation[] NO_ANNOTATIONS = {};
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");

    private final InjectionManager injectionManager;

    private ViewableEntity(InjectionManager injectionManager) {
        this.injectionManager = injectionManager;
    }

    static ViewEntity of(FeatureContext context) {
        return new ViewableEntity(InjectionManagerProvider.getInjectionManager(context));
    }

    @Override
    public boolean has(String view) {
        return processors().anyMatch(processor -> processor.resolve("/" + view, HTML) != null);
    }

    /**
     * Jersey would write a viewable in the types of the resource method, which are all there are: so it is resolved here,
     * as HTML. The name is absolute: Jersey would look for a relative one in the folder of the resource class.
     */
    @Override
    public Object of(String view, Map<String, ? extends @Nullable Object> model) {
        Viewable viewable = new Viewable("/" + view, model);
        return processors()
                .flatMap(processor -> resolve(processor, viewable).stream())
                .findFirst()
                .orElse(viewable);
    }

    private static <T> Optional<Viewable> resolve(TemplateProcessor<T> processor, Viewable viewable) {
        T template = processor.resolve(viewable.getTemplateName(), HTML);
        return template == null
                ? Optional.empty()
                : Optional.of(new ResolvedViewable<>(processor, template, viewable, HTML));
    }

    /** Processors can be asked only once Jersey has started. */
    private Stream<TemplateProcessor<?>> processors() {
        List<TemplateProcessor<?>> processors = injectionManager.getAllInstances(TemplateProcessor.class);
        return processors.stream();
    }

    /** Jersey MVC writes a response; what it writes is taken into an answer of ours instead. */
    @Override
    public byte @Nullable [] html(Object entity) {
        if (!(entity instanceof Viewable viewable)) {
            return ViewEntity.super.html(entity);
        }
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        try {
            injectionManager
                    .getInstance(MessageBodyWorkers.class)
                    .getMessageBodyWriter(Viewable.class, Viewable.class, NO_ANNOTATIONS, HTML, null)
                    .writeTo(
                            viewable,
                            Viewable.class,
                            Viewable.class,
                            NO_ANNOTATIONS,
                            HTML,
                            new MultivaluedHashMap<>(),
                            html);
        } catch (IOException e) {
            throw new UncheckedIOException("The view \"" + viewable.getTemplateName() + "\" cannot be rendered.", e);
        }
        return html.toByteArray();
    }
}
