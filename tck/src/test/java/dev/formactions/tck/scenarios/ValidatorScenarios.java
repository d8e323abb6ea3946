package dev.formactions.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.rules.Rule;
import org.junit.jupiter.api.Test;

/** Forms whose constraints ask the application's beans. */
public interface ValidatorScenarios extends OnSite {

    @Test
    @Rule("VALID-11")
    default void aValidatorAsksABeanOfTheApplication() throws Exception {
        assertThat(site().enhanced("/validators/names")
                        .body("name=grace")
                        .reply()
                        .brief())
                .isEqualTo(Reply.success("grace"));
        assertThat(site().enhanced("/validators/names").body("name=ada").reply().brief())
                .startsWith("200 {\"type\":\"failure\",\"status\":400,")
                .contains("This name is taken.");
    }
}
