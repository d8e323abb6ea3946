package dev.formactions.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddresseeTest {

    @ParameterizedTest(name = "{0}: {1} ?{2}, x-sveltekit-action {3}, Accept {4}, HX-Request {5}")
    @CsvSource({
        "a browser's navigation, GET, , , 'text/html,*/*;q=0.8', , PAGE",
        "a browser asks for the head, HEAD, , , text/html, , PAGE",
        "a program, GET, , , application/json, , ENDPOINT",
        "a program that accepts anything, GET, , , */*, , ENDPOINT",
        "a program without Accept, GET, , , , , ENDPOINT",
        "the action header means nothing here, GET, , true, */*, , ENDPOINT",
        "a selector means nothing here, GET, /login, , */*, , ENDPOINT",
        "a browser's form, POST, , , text/html, , PAGE",
        "a script's form, POST, , true, application/json, , PAGE",
        "a selector, POST, /login, , application/json, , PAGE",
        "an encoded selector, POST, a=b&%2Flogin, , */*, , PAGE",
        "a header with another value, POST, , yes, */*, , ENDPOINT",
        "a program's post, POST, a=/b, , */*, , ENDPOINT",
        "htmx's form, POST, , , */*, true, PAGE",
        "a link of htmx, GET, , , */*, true, PAGE",
        "something else than htmx, POST, , , */*, yes, ENDPOINT",
        "htmx with another method, PUT, , , */*, true, ENDPOINT",
        "another method, PUT, /login, true, text/html, , ENDPOINT",
        "asking what is possible, OPTIONS, , , text/html, , ENDPOINT",
    })
    void aRequestSaysWhoItIsFor(
            String who,
            String method,
            String query,
            String actionHeader,
            String accept,
            String htmx,
            Addressee addressee) {
        assertThat(Addressee.of(method, query, actionHeader, accept, htmx))
                .as(who)
                .isEqualTo(addressee);
    }
}
