package dev.formactions.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which headers every parser reads alike. */
class PlainHeaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "*/*",
                "text/*;q=0.5",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
                "text/vnd.turbo-stream.html, text/html ; level=1 ;q=1.000",
                "TEXT/HTML;Q=0"
            })
    void whatBrowsersAndScriptsAcceptIsPlain(String header) {
        assertThat(PlainHeader.areRanges(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "json",
                "*",
                "text/",
                "/html",
                "*/html",
                "text/html/x",
                "text /html",
                "text/html,",
                "text/html,,*/*",
                "text/html;",
                "text/html;q",
                "text/html;q=",
                "text/html;q=.5",
                "text/html;q=2",
                "text/html;q=0,5",
                "text/html;q=0.1234",
                "text/html;q =0.1",
                "text/html;level=\"1\"",
                "täxt/html"
            })
    void whatSomeParserMayRefuseIsNot(String header) {
        assertThat(PlainHeader.areRanges(header)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "application/x-www-form-urlencoded;charset=UTF-8",
                "multipart/form-data; boundary=----WebKitFormBoundaryABC123"
            })
    void theTypesOfFormsArePlain(String header) {
        assertThat(PlainHeader.isType(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "text", "text/plain, text/html", "text/plain;a", "text/plain x", "a/b; =", "a/b;charset="})
    void whatIsNotOneTypeIsNoPlainType(String header) {
        assertThat(PlainHeader.isType(header)).isFalse();
    }

    @Test
    void aLongHeaderIsReadInOneGo() {
        assertThat(PlainHeader.areRanges("text/html" + ";a=b".repeat(20_000))).isTrue();
    }
}
