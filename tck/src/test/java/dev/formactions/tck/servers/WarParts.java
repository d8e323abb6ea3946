package dev.formactions.tck.servers;

import dev.formactions.tck.ConformanceApplication;
import java.io.File;
import java.net.URISyntaxException;
import java.util.Objects;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What the WARs of the suite are made of. */
final class WarParts {

    private WarParts() {}

    /** The classes and resources of this module, those of both applications. */
    static GenericArchive classes() {
        return ShrinkWrap.create(ExplodedImporter.class, "classes")
                .importDirectory(source(ConformanceApplication.class))
                .as(GenericArchive.class);
    }

    /** Adds to {@code WEB-INF/lib} what a user's build puts there. */
    static WebArchive withLibraries(WebArchive war) {
        File libraries = new File(System.getProperty("war.libraries"));
        for (File library : Objects.requireNonNull(libraries.listFiles(), libraries + " is no folder")) {
            war.addAsLibrary(library);
        }
        return war;
    }

    /** The folder or the jar of a class. */
    static File source(Class<?> inside) {
        try {
            return new File(
                    inside.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The class path has an entry that is no file.", e);
        }
    }
}
