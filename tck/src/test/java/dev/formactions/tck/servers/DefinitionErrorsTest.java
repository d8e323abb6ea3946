package dev.formactions.tck.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.formactions.tck.definitions.Mistake;
import dev.formactions.tck.definitions.Mistakes;
import dev.formactions.tck.rules.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An embedded server does not start with mistakes in the definition of its pages, and tells all of them. */
class DefinitionErrorsTest {

    private static final String MISTAKES = "dev.formactions.tck.definitions.Mistakes#";

    /** Why it did not start; it is tried once for all mistakes that are told together. */
    private static final Map<List<Mistake>, Throwable> REFUSALS = new HashMap<>();

    @Rule("DEFINITION-1")
    @ParameterizedTest
    @MethodSource(MISTAKES + "cdi")
    void cdiRefuses(Mistake mistake) throws Exception {
        assertThat(refusal(Mistakes.cdi())).hasStackTraceContaining(mistake.message());
    }

    @Rule("DEFINITION-1")
    @ParameterizedTest
    @MethodSource(MISTAKES + "start")
    void jaxRsRefuses(Mistake mistake) throws Exception {
        assertThat(refusal(Mistakes.start())).hasStackTraceContaining(mistake.message());
    }

    @Rule("DEFINITION-1")
    @ParameterizedTest
    @MethodSource(MISTAKES + "scope")
    void aPageThatIsNoBeanIsRefused(Mistake mistake) throws Exception {
        assertThat(refusal(Mistakes.scope())).hasStackTraceContaining(mistake.message());
    }

    private static Throwable refusal(List<Mistake> mistakes) throws Exception {
        Throwable known = REFUSALS.get(mistakes);
        if (known != null) {
            return known;
        }
        QuietLogs.install();
        try (EmbeddedServer server = EmbeddedServer.chosen();
                BrokenApplication application = new BrokenApplication(mistakes)) {
            Throwable refusal = catchThrowable(() -> server.start(application, 0));
            assertThat(refusal).as("why the server does not start").isNotNull();
            REFUSALS.put(mistakes, refusal);
            return refusal;
        }
    }
}
