package dev.formactions.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.suite.Equality;
import dev.formactions.tck.suite.Likeness;
import java.net.URI;
import java.util.List;

/** Compares the answers of a server with those that the first server gave to the same tests, each in its order. */
public final class Comparing {

    private final Equality equality;
    private boolean compared;
    private String test = "";
    private int asked;

    /** Compares in the way of a run. */
    public Comparing(Equality equality) {
        this.equality = equality;
    }

    /** Begins a test: its first answer is compared with the first of the same name, where there is one. */
    void begin(boolean everywhere, String name) {
        compared = everywhere;
        test = name;
        asked = 0;
    }

    /** Compares the next answer of the test. What no page has written is the server's own but for its status. */
    void check(Reply reply, URI root, boolean allOfIt) {
        if (!compared) {
            return;
        }
        asked++;
        // On each server the application has another root, which pages write into links.
        Likeness likeness = reply.likeness(root.getRawPath(), "{base}", root.getPort());
        List<String> differences =
                equality.differences(test + " #" + asked, allOfIt ? likeness : likeness.statusOnly());
        assertThat(differences).as("answer %s of %s", asked, test).isEmpty();
    }
}
