package dev.formactions.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.lang.reflect.Proxy;
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

    /** A servlet context that knows its class loader and compares by identity. */
    private static ServletContext contextOf(ClassLoader loader) {
        return (ServletContext) Proxy.newProxyInstance(
                WebApplicationStartTest.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> method.getName().equals("getClassLoader") ? loader : "a servlet context");
    }
}
