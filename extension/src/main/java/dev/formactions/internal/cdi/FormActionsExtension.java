package dev.formactions.internal.cdi;

import dev.formactions.Action;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.DefinitionException;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.ProcessBean;
import jakarta.enterprise.inject.spi.ProcessManagedBean;
import jakarta.enterprise.inject.spi.ProcessSessionBean;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.interceptor.Interceptor;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the pages of an application while CDI starts, and refuses the deployment if one of them cannot work. */
public class FormActionsExtension implements Extension {

    private final BeanDiscovery discovery = new BeanDiscovery();
    private final Set<Class<?>> resources = new LinkedHashSet<>();
    private @Nullable Deployment deployment;

    /** Root resources and providers, found in every bean archive, beans or not. */
    <T> void resource(@Observes @WithAnnotations({Path.class, Provider.class}) ProcessAnnotatedType<T> event) {
        Class<T> type = event.getAnnotatedType().getJavaClass();
        boolean concrete = !type.isInterface() && !Modifier.isAbstract(type.getModifiers());
        if (concrete && (type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class))) {
            resources.add(type);
        }
    }

    /** Late, because the extension of the validation provider comes first. */
    <T> void action(
            @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @WithAnnotations(Action.class)
                    ProcessAnnotatedType<T> event) {
        MethodValidation.remove(event);
    }

    /** Every enabled bean: on some servers a library's own bean manager does not see those of the application. */
    <T> void bean(@Observes ProcessBean<T> event) {
        discovery.add(event.getBean());
    }

    <T> void managed(@Observes ProcessManagedBean<T> event) {
        discovery.addClass(event.getBean(), event.getAnnotatedBeanClass());
    }

    <T> void session(@Observes ProcessSessionBean<T> event) {
        discovery.addClass(event.getBean(), (AnnotatedType<?>) event.getAnnotated());
    }

    void validated(@Observes AfterDeploymentValidation event, BeanManager beanManager) {
        DeploymentBuilder builder = new DeploymentBuilder(beanManager, discovery, Set.copyOf(resources));
        Deployment built = builder.build();
        if (!builder.problems().isEmpty()) {
            // It is refused anyway: then all of them are told at once.
            builder.problems().close();
            event.addDeploymentProblem(
                    new DefinitionException(builder.problems().message()));
        }
        deployment = built;
    }

    /** What was found; null before CDI has started. */
    @Nullable Deployment deployment() {
        return deployment;
    }

    /** The classes with {@code @Path} or {@code @Provider} that CDI has seen. */
    public Set<Class<?>> resources() {
        return Set.copyOf(resources);
    }
}
