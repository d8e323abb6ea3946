package dev.formactions.scenario;

import dev.formactions.jaxrs.EmbeddedResources;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.Extension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.weld.se.WeldRequestScope;

/** An application of test pages: Weld SE and Jersey, without a server. Its views are texts of the test. */
public final class App implements AutoCloseable {

    /** Both tell at every start what is of no interest here. */
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.glassfish.jersey"), Logger.getLogger("org.jboss.weld"));

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
    }

    private final SeContainer cdi;
    private final ApplicationHandler jersey;
    private final Templates templates;
    private final String base;

    private App(SeContainer cdi, ApplicationHandler jersey, Templates templates, String base) {
        this.cdi = cdi;
        this.jersey = jersey;
        this.templates = templates;
        this.base = base;
    }

    public static Builder of(Class<?>... beans) {
        return new Builder(beans);
    }

    public Exchange get(String path) {
        return send("GET", path);
    }

    /** A form that a browser posts from the own origin. */
    public Exchange post(String path) {
        return send("POST", path)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    public Exchange send(String method, String path) {
        return new Exchange(jersey, base, method, path).header("Accept", "text/html");
    }

    public SeContainer cdi() {
        return cdi;
    }

    /** Changes a template while the application runs. */
    public void view(String name, String text) {
        templates.put(name, text);
    }

    @Override
    public void close() {
        jersey.onShutdown(null);
        cdi.close();
    }

    /** What the application is made of. */
    public static final class Builder {

        private final Class<?>[] beans;
        private final Map<String, Object> settings = new HashMap<>();
        private final List<Object> registered = new ArrayList<>();
        private final Templates templates = new Templates();
        private String base = "http://localhost:8080/";

        private Builder(Class<?>... beans) {
            this.beans = beans;
        }

        /** A template, such as {@code login}. */
        public Builder view(String name, String text) {
            templates.put(name, text);
            return this;
        }

        public Builder setting(String name, Object value) {
            settings.put(name, value);
            return this;
        }

        /** A class or an instance that CDI does not know. */
        public Builder register(Object component) {
            registered.add(component);
            return this;
        }

        /** The application's root, with a trailing slash. */
        public Builder base(String uri) {
            base = uri;
            return this;
        }

        /** Starts CDI only. */
        public SeContainer deploy() {
            Extension[] extensions = ServiceLoader.load(Extension.class).stream()
                    .map(ServiceLoader.Provider::get)
                    .toArray(Extension[]::new);
            return SeContainerInitializer.newInstance()
                    .disableDiscovery()
                    .addExtensions(extensions)
                    .setClassLoader(templates)
                    .addBeanClasses(beans)
                    .addBeanClasses(WeldRequestScope.class)
                    .initialize();
        }

        public App start() {
            SeContainer cdi = deploy();
            ClassLoader before = Thread.currentThread().getContextClassLoader();
            Thread.currentThread().setContextClassLoader(templates);
            try {
                ResourceConfig config = new ResourceConfig(EmbeddedResources.classes(cdi.getBeanManager()));
                config.addProperties(settings);
                for (Object component : registered) {
                    if (component instanceof Class<?> type) {
                        config.register(type);
                    } else {
                        config.register(component);
                    }
                }
                return new App(cdi, new ApplicationHandler(config), templates, base);
            } catch (RuntimeException | Error e) {
                cdi.close();
                throw e;
            } finally {
                Thread.currentThread().setContextClassLoader(before);
            }
        }
    }
}
