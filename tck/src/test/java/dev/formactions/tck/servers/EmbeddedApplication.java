package dev.formactions.tck.servers;

import dev.formactions.jaxrs.EmbeddedResources;
import dev.formactions.tck.ConformanceApplication;
import dev.formactions.tck.scenarios.ScenarioClasses;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** An application for servers inside this JVM, where nobody scans the class path for it. */
public interface EmbeddedApplication {

    /** The conformance application lists the classes that CDI found. */
    EmbeddedApplication CONFORMANCE = new Discovered("conformance", "") {
        @Override
        public Application application(SeContainer cdi) {
            return new Conformance(EmbeddedResources.classes(cdi.getBeanManager()));
        }
    };

    /** The scenario application lists its own classes. */
    EmbeddedApplication SCENARIOS = new Discovered("scenarios", "/app") {
        @Override
        public Application application(SeContainer cdi) {
            return new Scenarios();
        }
    };

    /** Its path, without a trailing slash. */
    String path();

    /** Starts CDI with the beans of the application. */
    SeContainer startCdi();

    /** What JAX-RS is to run. */
    Application application(SeContainer cdi);

    /** One of the applications of this module; {@code beans.xml} leaves out the beans of the other. */
    abstract class Discovered implements EmbeddedApplication {

        private final String name;
        private final String path;

        Discovered(String name, String path) {
            this.name = name;
            this.path = path;
        }

        @Override
        public String path() {
            return path;
        }

        @Override
        public SeContainer startCdi() {
            System.setProperty("dev.formactions.tck.embedded", name);
            return SeContainerInitializer.newInstance().initialize();
        }
    }

    /** The conformance application with a list of classes. */
    final class Conformance extends ConformanceApplication {

        private final Set<Class<?>> classes;

        Conformance(Set<Class<?>> classes) {
            this.classes = classes;
        }

        @Override
        public Set<Class<?>> getClasses() {
            return classes;
        }
    }

    /** The scenario application without what only servers have. */
    @ApplicationPath("/app")
    final class Scenarios extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return ScenarioClasses.everywhere();
        }
    }
}
