package dev.formactions.tck.servers;

import java.io.File;
import java.net.URI;
import java.net.URL;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR of the sample, as its own build has made it, below the context path of its name. */
public final class SampleWar {

    private SampleWar() {}

    /** The WAR, unchanged. */
    public static WebArchive built() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("sample.war")));
    }

    /** Where its pages are, without a trailing slash. */
    public static URI root(URL deployed) {
        return URI.create(
                "http://localhost:" + deployed.getPort() + deployed.getPath().replaceFirst("/$", ""));
    }
}
