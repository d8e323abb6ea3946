package dev.formactions.tck.browser;

import dev.formactions.tck.servers.ConformanceWar;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** All stories, with the conformance WAR on the server that {@code arquillian.launch} names. */
@ExtendWith(ArquillianExtension.class)
class BrowserIT
        implements EnhanceStories,
                GuestBookStories,
                MorphStories,
                NavigationStories,
                PendingStories,
                ReplyStories,
                TwiceToldStories,
                UpdateStories {

    private static @Nullable Visitors visitors;

    @ArquillianResource
    private URL deployed;

    @Deployment(testable = false)
    static WebArchive war() {
        return ConformanceWar.build();
    }

    /** The address of the server is not known before the first story. */
    @BeforeEach
    void open() throws IOException, InterruptedException {
        if (visitors == null) {
            visitors = new Visitors(URI.create("http://localhost:" + deployed.getPort()));
        }
    }

    @AfterEach
    void sayGoodbye() {
        visitors().sayGoodbye();
    }

    @AfterAll
    static void close() {
        if (visitors != null) {
            visitors.close();
            visitors = null;
        }
    }

    @Override
    public Visitors visitors() {
        return Objects.requireNonNull(visitors);
    }
}
