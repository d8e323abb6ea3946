package dev.formactions.tck.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;

/** Runs cases against a server that offers the conformance application. */
public final class Suite {

    private final URI base;

    /**
     * A suite for one server.
     *
     * @param base the application's root; its host is what the cases call the origin
     */
    public Suite(URI base) {
        this.base = base;
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
        assertThat(Comparison.differences(Json.object(expect), answer))
                .as(
                        "%s%n  %s %s",
                        one.id(), one.request().get("method"), one.request().get("path"))
                .isEmpty();
    }
}
