package dev.formactions.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.rules.Rule;
import org.junit.jupiter.api.Test;

/** Converters of JAX-RS parameters that the application lists. */
public interface ConverterScenarios extends OnSite {

    @Test
    @Rule("CONVERT-1")
    default void fieldsAndParametersAreConvertedByTheApplicationsConverters() throws Exception {
        assertThat(site().enhanced("/converters/price?/offer&least=5")
                        .body("price=7")
                        .reply()
                        .brief())
                .isEqualTo(Reply.success("Money[cents=700] of Money[cents=500]"));
    }

    @Test
    @Rule("CONVERT-5")
    default void whatTheyCannotConvertIsAnErrorOfItsFieldOrNotFound() throws Exception {
        assertThat(site().enhanced("/converters/price?/offer&least=5")
                        .body("price=many")
                        .reply()
                        .brief())
                .startsWith("200 {\"type\":\"failure\",\"status\":400,")
                .contains("This value is not valid.");
        assertThat(site().enhanced("/converters/price?/offer&least=few")
                        .body("price=7")
                        .reply()
                        .brief())
                .isEqualTo(Reply.error(404, "Not Found"));
    }
}
