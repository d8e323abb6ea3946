package dev.formactions.tck.mvc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.rules.Rule;
import dev.formactions.tck.scenarios.OnSite;
import dev.formactions.tck.scenarios.Reply;
import org.junit.jupiter.api.Test;

/** Where an application has set Jersey MVC up, it renders the views. */
public interface MvcScenarios extends OnSite {

    @Rule({"JERSEY-1", "HTML-6"})
    @Test
    default void aPageIsRenderedByJersey() throws Exception {
        Reply reply = site().get("/guest").reply();
        assertThat(reply.brief()).isEqualTo("200 <h1>Jersey: Guests &amp; friends</h1><p></p>");
        assertThat(reply.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
    }

    @Rule({"JERSEY-1", "HTML-2"})
    @Test
    default void aFailureKeepsItsStatusAndWhatWasTyped() throws Exception {
        assertThat(site().post("/guest?/greet").body("name=%3Cb%3E").reply().brief())
                .isEqualTo("422 <h1>Jersey: Guests &amp; friends</h1><p>&lt;b&gt;</p>");
    }

    @Rule({"JERSEY-2", "HTML-4"})
    @Test
    default void anErrorViewIsRenderedByJerseyToo() throws Exception {
        assertThat(site().post("/guest?/leave").reply().brief()).isEqualTo("410 <h1>Jersey's error: Gone</h1>");
    }

    @Rule("JSON-7")
    @Test
    default void aScriptNeedsNoView() throws Exception {
        assertThat(site().enhanced("/guest?/leave").reply().brief()).isEqualTo(Reply.error(410, "Gone"));
    }
}
