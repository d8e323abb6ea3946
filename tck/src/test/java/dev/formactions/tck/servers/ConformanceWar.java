package dev.formactions.tck.servers;

import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The conformance application as a WAR at the root of any server: its classes, and in {@code WEB-INF/lib} what a user's
 * build puts there. Each server has its own way to say where the root is; the others ignore it.
 */
public final class ConformanceWar {

    private static final String BEANS = "/META-INF/beans.xml";

    /** What belongs elsewhere; the filter of a merge sees the paths that files will have. */
    private static final String NOT_HERE =
            "/WEB-INF/classes(" + BEANS + "|/dev/formactions/tck/scenarios.*|/META-INF/views/scenarios.*)";

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

    /** Builds it. */
    public static WebArchive build() {
        GenericArchive classes = WarParts.classes();
        WebArchive war = ShrinkWrap.create(WebArchive.class, "ROOT.war")
                .merge(classes, ArchivePaths.create("WEB-INF/classes"), Filters.exclude(NOT_HERE))
                .addAsWebInfResource(classes.get(BEANS).getAsset(), "beans.xml")
                .addAsWebInfResource(new StringAsset(JBOSS), "jboss-web.xml")
                .addAsWebInfResource(new StringAsset(GLASSFISH), "glassfish-web.xml")
                .addAsWebInfResource(new StringAsset(LIBERTY), "ibm-web-ext.xml");
        return WarParts.withLibraries(war);
    }
}
