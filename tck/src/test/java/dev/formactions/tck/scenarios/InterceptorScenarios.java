package dev.formactions.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interceptors run around pages and around their methods. */
public interface InterceptorScenarios extends OnSite {

    @Rule("INTERCEPT-1")
    @Test
    default void anInterceptorOfAMethodRunsAroundThatMethod() throws Exception {
        assertThat(site().enhanced("/interceptors/methods?/act").reply().brief())
                .isEqualTo(Reply.success("act"));
        assertThat(site().get("/interceptors/methods").reply().brief()).isEqualTo("200 trace=");
    }

    @Rule("INTERCEPT-2")
    @Test
    default void anInterceptorOfAPageRunsAroundTheRequestAndEachMethod() throws Exception {
        assertThat(site().enhanced("/interceptors/class?/act").reply().brief())
                .isEqualTo(Reply.success("handlePost, act"));
        assertThat(site().post("/interceptors/class?/act").reply().brief())
                .isEqualTo("200 trace=handlePost, act, load");
        assertThat(site().get("/interceptors/class").reply().brief()).isEqualTo("200 trace=handleGet, load");
    }

    @Rule({"INTERCEPT-1", "INTERCEPT-2", "ERROR-4", "ERROR-13"})
    @ParameterizedTest
    @ValueSource(strings = {"class", "methods"})
    default void whatAnActionThrowsThroughAnInterceptorArrives(String where) throws Exception {
        String page = "/interceptors/" + where;
        assertThat(site().enhanced(page + "?/leave").reply().brief()).isEqualTo(Reply.redirect(303, "/elsewhere"));
        assertThat(site().enhanced(page + "?/stop").reply().brief()).isEqualTo(Reply.error(409, "Stopped"));
        assertThat(site().enhanced(page + "?/break").reply().brief())
                .isEqualTo(Reply.broken("UnsupportedOperationException"));
        assertThat(site().post(page + "?/break").reply().brief()).isEqualTo("500 500 Internal Error site= level=");
    }
}
