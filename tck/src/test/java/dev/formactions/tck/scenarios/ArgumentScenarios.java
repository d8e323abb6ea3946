package dev.formactions.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.rules.Rule;
import org.junit.jupiter.api.Test;

/** Loads and actions take what resource methods take. */
public interface ArgumentScenarios extends OnSite {

    @Rule("FLOW-6")
    @Test
    default void aLoadTakesABeanOfParametersAndTheReadersLanguage() throws Exception {
        assertThat(site().get("/arguments/books?page=3")
                        .header("Accept-Language", "de-AT,en;q=0.5")
                        .header("X-Client", "reader")
                        .reply()
                        .brief())
                .isEqualTo("200 books, page 3, by reader, at arguments/books, in de-AT");
    }

    @Rule("FLOW-6")
    @Test
    default void anActionTakesThemToo() throws Exception {
        assertThat(site().enhanced("/arguments/books")
                        .header("Accept-Language", "fr")
                        .body("words=pride+%26+prejudice")
                        .reply()
                        .brief())
                .isEqualTo(Reply.success("pride & prejudice in books, page 1, by browser, at arguments/books, in fr"));
    }

    @Rule("FLOW-7")
    @Test
    default void aParameterThatCannotBeConvertedIsNotFound() throws Exception {
        assertThat(site().get("/arguments/books?page=many").reply().brief()).startsWith("404 404 Not Found");
    }
}
