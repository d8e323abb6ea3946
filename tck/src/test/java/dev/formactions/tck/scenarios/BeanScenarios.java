package dev.formactions.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are CDI beans of any scope, and may leave their actions to other beans. */
public interface BeanScenarios extends OnSite {

    @Rule("FLOW-9")
    @ParameterizedTest
    @ValueSource(strings = {"dependent", "request"})
    default void anInstanceLivesForOneRequestWithItsActionAndItsLoad(String scope) throws Exception {
        String page = "/beans/" + scope;
        assertThat(site().get(page).reply().brief()).isEqualTo("200 calls=1");
        assertThat(site().post(page).reply().brief()).isEqualTo("200 calls=2");
        assertThat(site().enhanced(page).reply().brief()).isEqualTo(Reply.success(1));
    }

    @Rule("FLOW-9")
    @Test
    default void anApplicationScopedPageLivesOn() throws Exception {
        assertThat(site().get("/beans/application").reply().brief()).isEqualTo("200 calls=1");
        assertThat(site().post("/beans/application").reply().brief()).isEqualTo("200 calls=3");
        assertThat(site().enhanced("/beans/application").reply().brief()).isEqualTo(Reply.success(4));
    }

    @Rule({"FLOW-9", "VIEW-2"})
    @Test
    default void actionsMayLieOutsideThePage() throws Exception {
        assertThat(site().enhanced("/beans/outside?/own").reply().brief()).isEqualTo(Reply.success("own"));
        assertThat(site().enhanced("/beans/outside?/greet&from=Rome")
                        .body("name=Ann")
                        .reply()
                        .brief())
                .isEqualTo(Reply.success("Hello Ann from Rome"));
        assertThat(site().post("/beans/outside?/refuse").reply().brief())
                .isEqualTo("422 actions: ?/own ?/greet ?/short");
    }

    @Rule("FLOW-9")
    @Test
    default void aDependentActionBeanLivesForOneCall() throws Exception {
        assertThat(site().enhanced("/beans/outside?/short").reply().brief()).isEqualTo(Reply.success("new"));
        assertThat(site().enhanced("/beans/outside?/short").reply().brief()).isEqualTo(Reply.success("new"));
        assertThat(site().enhanced("/beans/outside?/ended").reply().brief()).isEqualTo(Reply.success(2));
    }

    @Rule({"SELECT-9", "SELECT-10"})
    @Test
    default void whatNoBeanOfThePageDeclaresIsNoAction() throws Exception {
        assertThat(site().enhanced("/beans/outside?/act").reply().brief()).isEqualTo(Reply.error(404, "Not Found"));
    }
}
