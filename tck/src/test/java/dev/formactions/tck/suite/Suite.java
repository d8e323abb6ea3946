package dev.formactions.tck.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Runs cases against a server that offers the conformance application. */
public final class Suite {

    private final URI base;
    private final Equality equality;

    /**
     * A suite for one server.
     *
     * @param base the application's root; its host is what the cases call the origin
     * @param equality compares the answers with those of another server
     */
    public Suite(URI base, Equality equality) {
        this.base = base;
        this.equality = equality;
    }

    /**
     * Sends a case and compares the answer.
     *
     * @throws AssertionError that says what differs
     * @throws IOException if there is no answer
     */
    public void run(Case one) throws IOException {
        boolean head = "HEAD".equals(one.request().get("method"));
        Answer answer = Exchange.send(base, Message.of(one, base), head);
        Object expect = new Words(base).fill((Object) one.expect());
        List<String> differences = new ArrayList<>(Comparison.differences(Json.object(expect), answer));
        Likeness likeness = Likeness.of(answer, base.getPort());
        differences.addAll(equality.differences(one.id(), one.isAnsweredByAPage() ? likeness : likeness.statusOnly()));
        assertThat(differences)
                .as(
                        "%s%n  %s %s",
                        one.id(), one.request().get("method"), one.request().get("path"))
                .isEmpty();
    }
}
