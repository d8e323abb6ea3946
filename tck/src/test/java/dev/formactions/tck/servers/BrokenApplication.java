package dev.formactions.tck.servers;

import dev.formactions.tck.definitions.Mistake;
import dev.formactions.tck.definitions.ProperApplication;
import dev.formactions.tck.definitions.ProperPage;
import dev.formactions.tck.definitions.UnstartablePages;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.ws.rs.core.Application;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/**
 * An application of mistakes for an embedded server. Its classes lie beside the tests, where nobody looks for beans: they are
 * loaded once more from a jar that is a bean archive.
 */
final class BrokenApplication implements EmbeddedApplication, AutoCloseable {

    private final List<Mistake> mistakes;
    private final ClassLoader before = Thread.currentThread().getContextClassLoader();
    private final Archive archive;

    BrokenApplication(List<Mistake> mistakes) throws IOException {
        this.mistakes = mistakes;
        JavaArchive jar = ShrinkWrap.create(JavaArchive.class)
                .addClasses(ProperPage.class, ProperApplication.class)
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsResource(new StringAsset("page"), "META-INF/views/page.mustache")
                .addAsResource(new StringAsset(UnstartablePages.MISTAKEN), "META-INF/views/mistaken.mustache");
        mistakes.forEach(mistake -> jar.addClass(mistake.around()));
        File file = Files.createTempFile("broken", ".jar").toFile();
        file.deleteOnExit();
        jar.as(ZipExporter.class).exportTo(file, true);
        this.archive = new Archive(file.toURI().toURL(), before);
        Thread.currentThread().setContextClassLoader(archive);
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public SeContainer startCdi() {
        System.setProperty("dev.formactions.tck.embedded", "neither");
        return SeContainerInitializer.newInstance().setClassLoader(archive).initialize();
    }

    /** The offender among the applications, else one that lists the other offenders. */
    @Override
    public Application application(SeContainer cdi) {
        Set<Class<?>> classes = mistakes.stream().map(Mistake::offender).collect(Collectors.toSet());
        if (!classes.contains(UnstartablePages.WronglySet.class)) {
            return new Listed(classes);
        }
        try {
            // RESTEasy looks for beans where it finds the class of the application.
            return (Application) archive.loadClass(UnstartablePages.WronglySet.class.getName())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The jar does not hold its application.", e);
        }
    }

    @Override
    public void close() throws IOException {
        Thread.currentThread().setContextClassLoader(before);
        archive.close();
    }

    /** Loads what is in the jar itself, though it is beside the tests, too. */
    private static final class Archive extends URLClassLoader {

        Archive(URL jar, ClassLoader parent) {
            super(new URL[] {jar}, parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                return findResource(name.replace('.', '/') + ".class") == null
                        ? super.loadClass(name, resolve)
                        : findClass(name);
            }
        }
    }

    /** Lists classes. */
    private static final class Listed extends Application {

        private final Set<Class<?>> classes;

        Listed(Set<Class<?>> classes) {
            this.classes = classes;
        }

        @Override
        public Set<Class<?>> getClasses() {
            return classes;
        }
    }
}
