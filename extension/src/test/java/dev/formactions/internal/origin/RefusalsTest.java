package dev.formactions.internal.origin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.internal.origin.Verdict.Refused;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    private final OriginCheck check = new OriginCheck(null, Set.of());

    @Test
    void theLogNamesBothOriginsAndTheSettings() {
        assertThat(logLine(null, "https://shop.example"))
                .isEqualTo("Refused a cross-site POST, its Origin is not the page's own: it came from"
                        + " https://shop.example, expected http://inner:8080. If https://shop.example is this application"
                        + " as its users see it, set formactions.origin to it; if it is another site that may post here,"
                        + " add it to formactions.trusted-origins.");
    }

    @Test
    void theLogSaysWhatTheBrowserFound() {
        assertThat(logLine("cross-site", "https://evil.example"))
                .startsWith("Refused a cross-site POST, the browser says Sec-Fetch-Site: cross-site: it came from"
                        + " https://evil.example, expected http://inner:8080. ");
    }

    @Test
    void theConfiguredOriginIsTheExpectedOne() {
        OriginCheck configured = new OriginCheck("https://shop.example", Set.of());
        Refused noBrowser =
                (Refused) configured.of(new OriginRequest("POST", null, "http://inner:8080", "http://inner:8080"));
        assertThat(noBrowser.found()).isEqualTo("http://inner:8080");
        assertThat(noBrowser.expected()).isEqualTo("https://shop.example");
        Refused browser = (Refused) configured.of(new OriginRequest("POST", "cross-site", "https://a", "http://inner"));
        assertThat(browser.expected()).isEqualTo("https://shop.example");
    }

    @Test
    void aProgramWithoutAnOriginIsToldWhatToSend() {
        String line =
                "Refused a cross-site POST, it has neither Sec-Fetch-Site nor Origin: it came from an unknown origin,"
                        + " expected http://inner:8080. No setting allows that: a client that is no browser has to send the header"
                        + " Origin: http://inner:8080";
        assertThat(logLine(null, null)).isEqualTo(line);
        assertThat(logLine(null, "")).isEqualTo(line);
    }

    @Test
    void theOriginNullIsExplained() {
        assertThat(logLine("cross-site", "null"))
                .endsWith(
                        "it came from the origin null (a sandboxed frame, a file, or a redirect across sites), expected"
                                + " http://inner:8080. No setting allows that.");
    }

    @Test
    void theLogStaysOneShortLine() {
        assertThat(logLine("cross\r\n2026 INFO forged", "https://evil\r\nforged\u0000\u2028é"))
                .contains("Sec-Fetch-Site: cross??2026 INFO forged: ")
                .contains("https://evil??forged???,")
                .doesNotContainPattern("[^ -~]");
        assertThat(logLine("x".repeat(10_000), "y".repeat(10_000))).hasSizeLessThan(1000);
    }

    private String logLine(String site, String origin) {
        return ((Refused) check.of(new OriginRequest("POST", site, origin, "http://inner:8080"))).logLine();
    }
}
