package dev.formactions.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.lang.ref.WeakReference;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WebApplicationStartTest {

    private final ClassLoader shop = new ClassLoader(getClass().getClassLoader()) {};
    private final ClassLoader blog = new ClassLoader(getClass().getClassLoader()) {};

    @Test
    void anApplicationFindsItsOwnServletContext() {
        ServletContext shopContext = contextOf(shop);
        ServletContext blogContext = contextOf(blog);

        new WebApplicationStart().onStartup(Set.of(), shopContext);
        new WebApplicationStart().onStartup(null, blogContext);

        assertThat(WebApplicationStart.contextOf(shop)).isSameAs(shopContext);
        assertThat(WebApplicationStart.contextOf(blog)).isSameAs(blogContext);
    }

    @Test
    void whatIsNoWebApplicationHasNone() {
        assertThat(WebApplicationStart.contextOf(shop)).isNull();
    }

    @Test
    void aServletContainerFindsTheInitializer() {
        assertThat(ServiceLoader.load(ServletContainerInitializer.class))
                .hasAtLeastOneElementOfType(WebApplicationStart.class);
    }

    @Test
    void aServletContextThatNobodyElseKeepsIsThereAsLongAsItsApplication() {
        List<Object> application = new ArrayList<>();
        new WebApplicationStart().onStartup(Set.of(), contextOf(shop, application));

        collectGarbage();
        assertThat(WebApplicationStart.contextOf(shop)).isNotNull();

        application.clear();
        collectGarbage();
        assertThat(WebApplicationStart.contextOf(shop)).isNull();
    }

    private static void collectGarbage() {
        WeakReference<Object> garbage = new WeakReference<>(new Object());
        while (garbage.get() != null) {
            System.gc();
        }
    }

    private static ServletContext contextOf(ClassLoader loader) {
        return contextOf(loader, new ArrayList<>());
    }

    /** A servlet context that knows its class loader, hands its attributes to its application and compares by identity. */
    private static ServletContext contextOf(ClassLoader loader, List<Object> application) {
        return (ServletContext) Proxy.newProxyInstance(
                WebApplicationStartTest.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("setAttribute")) {
                        application.add(arguments[1]);
                    }
                    return switch (method.getName()) {
                        case "getClassLoader" -> loader;
                        // It has one of that name already.
                        case "addFilter" -> null;
                        default -> "a servlet context";
                    };
                });
    }
}
