package dev.formactions.tck.servers;

import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The scenario application as a WAR below the context path of its name, with its views in {@code WEB-INF/views}. */
final class ScenarioWar {

    private static final String BEANS = "/META-INF/beans.xml";
    private static final String CLASSES = "/WEB-INF/classes/(dev/formactions/tck/scenarios/|[A-Za-z]+Messages).*";
    private static final String VIEWS = "/META-INF/views/";

    private ScenarioWar() {}

    static WebArchive build() {
        GenericArchive classes = WarParts.classes();
        WebArchive war = ShrinkWrap.create(WebArchive.class, "scenarios.war")
                .merge(classes, ArchivePaths.create("WEB-INF/classes"), Filters.include(CLASSES))
                .addAsWebInfResource(classes.get(BEANS).getAsset(), "beans.xml");
        for (Node view : classes.getContent(Filters.include(VIEWS + "scenarios/.*\\.mustache"))
                .values()) {
            ArchivePath path = view.getPath();
            war.addAsWebInfResource(view.getAsset(), "views/" + path.get().substring(VIEWS.length()));
        }
        return WarParts.withLibraries(war);
    }
}
