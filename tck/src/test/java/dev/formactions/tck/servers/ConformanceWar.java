package dev.formactions.tck.servers;

import com.github.mustachejava.Mustache;
import dev.formactions.Page;
import dev.formactions.tck.ConformanceApplication;
import java.io.File;
import java.net.URISyntaxException;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.io.IOUtils;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The conformance application as a WAR at the root of any server: this module's classes, and in {@code WEB-INF/lib} what a
 * user puts there. It is built from the class path of the tests, be that folders or jars.
 */
final class ConformanceWar {

    private static final String BEANS = "META-INF/beans.xml";

    private ConformanceWar() {}

    static WebArchive build() {
        JavaArchive classes = archive("classes.jar", ConformanceApplication.class);
        return ShrinkWrap.create(WebArchive.class, "ROOT.war")
                .merge(
                        classes.as(GenericArchive.class),
                        ArchivePaths.create("WEB-INF/classes"),
                        Filters.exclude("/" + BEANS))
                .addAsWebInfResource(classes.get(BEANS).getAsset(), "beans.xml")
                .addAsLibrary(archive("form-actions.jar", Page.class))
                .addAsLibrary(archive("mustache.jar", Mustache.class))
                .addAsLibrary(archive("fileupload.jar", MultipartInput.class))
                .addAsLibrary(archive("io.jar", IOUtils.class))
                .addAsWebInfResource(
                        new StringAsset("<jboss-web><context-root>/</context-root></jboss-web>"), "jboss-web.xml")
                .addAsWebInfResource(new StringAsset(GLASSFISH_WEB), "glassfish-web.xml")
                .addAsWebInfResource(new StringAsset(LIBERTY_WEB), "ibm-web-ext.xml");
    }

    private static final String GLASSFISH_WEB =
            """
            <!DOCTYPE glassfish-web-app PUBLIC "-//GlassFish.org//DTD GlassFish Application Server 3.1 Servlet 3.0//EN"
              "http://glassfish.org/dtds/glassfish-web-app_3_0-1.dtd">
            <glassfish-web-app><context-root>/</context-root></glassfish-web-app>
            """;

    private static final String LIBERTY_WEB =
            """
            <web-ext xmlns="http://websphere.ibm.com/xml/ns/javaee" version="1.1"><context-root uri="/"/></web-ext>
            """;

    private static JavaArchive archive(String name, Class<?> inside) {
        File source = source(inside);
        return source.isDirectory()
                ? ShrinkWrap.create(ExplodedImporter.class, name)
                        .importDirectory(source)
                        .as(JavaArchive.class)
                : ShrinkWrap.createFromZipFile(JavaArchive.class, source);
    }

    private static File source(Class<?> inside) {
        try {
            return new File(
                    inside.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The class path has an entry that is no file.", e);
        }
    }
}
