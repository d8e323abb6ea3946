package dev.formactions.internal.cdi;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the servlet context of a web application, where {@code WEB-INF/views} is read from, and puts filters in front:
 * one answers for a JAX-RS runtime that has given up, one makes readable what it would refuse.
 *
 * <p>CDI does not have it in time: JAX-RS starts outside of any request, so that CDI's own bean for the context is of no
 * use, and the event of the application's start reaches a library on WildFly and Payara without it. A servlet container
 * calls its initializers before anything else of the application (Servlet 6.0, section 8.2.4).
 */
public final class WebApplicationStart implements ServletContainerInitializer {

    /** By class loader: a server may share this class between applications. Weak: an application may be undeployed. */
    private static final Map<ClassLoader, WeakReference<ServletContext>> CONTEXTS =
            Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public void onStartup(@Nullable Set<Class<?>> classes, ServletContext context) {
        ClassLoader loader = context.getClassLoader();
        CONTEXTS.put(loader, new WeakReference<>(context));
        // Open Liberty makes both for this call alone: the application itself is to keep them as long as it is there.
        context.setAttribute(Kept.class.getName(), new Kept(loader, context));
        LastAnswerFilter.addTo(context);
        OddRequestFilter.addTo(context);
    }

    /** What the application holds for us. */
    private record Kept(ClassLoader loader, ServletContext context) {}

    /** The servlet context of the application that a class loader belongs to, null if it is not a web application. */
    static @Nullable ServletContext contextOf(ClassLoader loader) {
        WeakReference<ServletContext> context = CONTEXTS.get(loader);
        return context == null ? null : context.get();
    }
}
