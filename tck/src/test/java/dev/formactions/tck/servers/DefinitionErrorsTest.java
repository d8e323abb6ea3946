package dev.formactions.tck.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.formactions.tck.definitions.WithoutScopePage;
import dev.formactions.tck.rules.Rule;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An embedded server does not start with a mistake in the definition of its pages. */
class DefinitionErrorsTest {

    /** Its page is listed, and found by nobody else: the folder of the tests is no bean archive. */
    private static final EmbeddedApplication LISTED = new EmbeddedApplication.Discovered("conformance", "") {
        @Override
        public Application application(SeContainer cdi) {
            return new EmbeddedApplication.Conformance(Set.of(WithoutScopePage.class));
        }
    };

    @Rule("DEFINITION-3")
    @Test
    void aPageThatIsNoBeanIsRefused() throws Exception {
        QuietLogs.install();
        try (EmbeddedServer server = EmbeddedServer.chosen()) {
            Throwable refusal = catchThrowable(() -> server.start(LISTED, 0));
            assertThat(refusal)
                    .hasStackTraceContaining(
                            "FA-002: dev.formactions.tck.definitions.WithoutScopePage is a page, but no CDI bean. Give it"
                                    + " a scope");
        }
    }
}
