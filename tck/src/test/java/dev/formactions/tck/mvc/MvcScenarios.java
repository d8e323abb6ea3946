package dev.formactions.tck.mvc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.scenarios.OnSite;
import dev.formactions.tck.scenarios.Reply;
import org.junit.jupiter.api.Test;

/** Where an application has set Jersey MVC up, it renders the views. */
public interface MvcScenarios extends OnSite {

    @Test
    default void aPageIsRenderedByJersey() throws Exception {
        Reply reply = site().get("/guest").reply();
        assertThat(reply.brief()).isEqualTo("200 <h1>Jersey: Guests &amp; friends</h1><p></p>");
        assertThat(reply.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
    }

    @Test
    default void aFailureKeepsItsStatusAndWhatWasTyped() throws Exception {
        assertThat(site().post("/guest?/greet").body("name=%3Cb%3E").reply().brief())
                .isEqualTo("422 <h1>Jersey: Guests &amp; friends</h1><p>&lt;b&gt;</p>");
    }

    @Test
    default void anErrorViewIsRenderedByJerseyToo() throws Exception {
        assertThat(site().post("/guest?/leave").reply().brief()).isEqualTo("410 <h1>Jersey's error: Gone</h1>");
    }

    @Test
    default void aScriptNeedsNoView() throws Exception {
        assertThat(site().enhanced("/guest?/leave").reply().brief()).isEqualTo(Reply.error(410, "Gone"));
    }
}
