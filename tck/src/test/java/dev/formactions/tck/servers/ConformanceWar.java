package dev.formactions.tck.servers;

import dev.formactions.tck.ConformanceApplication;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The conformance application as a WAR at the root of any server: this module's classes, and in {@code WEB-INF/lib} what a
 * user's build puts there. Each server has its own way to say where the root is; the others ignore it.
 */
final class ConformanceWar {

    private static final String BEANS = "META-INF/beans.xml";

    private static final String JBOSS = "<jboss-web><context-root>/</context-root></jboss-web>";

    private static final String GLASSFISH =
            """
            <!DOCTYPE glassfish-web-app PUBLIC "-//GlassFish.org//DTD GlassFish Application Server 3.1 Servlet 3.0//EN"
              "http://glassfish.org/dtds/glassfish-web-app_3_0-1.dtd">
            <glassfish-web-app><context-root>/</context-root></glassfish-web-app>
            """;

    private static final String LIBERTY =
            """
            <web-ext xmlns="http://websphere.ibm.com/xml/ns/javaee" version="1.1"><context-root uri="/"/></web-ext>
            """;

    private ConformanceWar() {}

    static WebArchive build() {
        GenericArchive classes = ShrinkWrap.create(ExplodedImporter.class, "classes")
                .importDirectory(classes())
                .as(GenericArchive.class);
        WebArchive war = ShrinkWrap.create(WebArchive.class, "ROOT.war")
                .merge(classes, ArchivePaths.create("WEB-INF/classes"), Filters.exclude("/" + BEANS))
                .addAsWebInfResource(classes.get(BEANS).getAsset(), "beans.xml")
                .addAsWebInfResource(new StringAsset(JBOSS), "jboss-web.xml")
                .addAsWebInfResource(new StringAsset(GLASSFISH), "glassfish-web.xml")
                .addAsWebInfResource(new StringAsset(LIBERTY), "ibm-web-ext.xml");
        File libraries = new File(System.getProperty("war.libraries"));
        for (File library : Objects.requireNonNull(libraries.listFiles(), libraries + " is no folder")) {
            war.addAsLibrary(library);
        }
        return war;
    }

    private static File classes() {
        URI location;
        try {
            location = ConformanceApplication.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The class path has an entry that is no file.", e);
        }
        return new File(location);
    }
}
