package dev.formactions.internal.cdi;

import dev.formactions.internal.request.ServerFacts;
import dev.formactions.internal.view.TemplateSource;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The way to what only a servlet container has. Nothing but {@link #isHere} may be called where there is none. */
final class ServletEdge {

    private static final String MARKER = "jakarta.servlet.http.HttpServletRequest";

    private ServletEdge() {}

    /** Whether there are servlets on this runtime. */
    static boolean isHere() {
        try {
            Class.forName(MARKER, false, ServletEdge.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** The views in the WAR that is starting on this thread, null outside of one. */
    static @Nullable TemplateSource templates() {
        ServletContext context =
                WebApplicationStart.contextOf(Thread.currentThread().getContextClassLoader());
        return context == null ? null : path -> context.getResourceAsStream("/WEB-INF/views/" + path);
    }

    static ServerFacts facts(Beans beans) {
        return beans.builtIn(HttpServletRequest.class) instanceof HttpServletRequest request
                ? new ServletFacts(request)
                : ServerFacts.WITHOUT_SERVLETS;
    }
}
