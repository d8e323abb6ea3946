package dev.formactions.internal.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.internal.config.Settings.OriginChecking;
import dev.formactions.internal.config.SettingsReader.Source;
import dev.formactions.internal.model.FormLimits;
import dev.formactions.internal.model.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

    private final Problems problems = new Problems();

    private Settings read(Map<String, ?> application) {
        return new SettingsReader(SettingsReader.sources(application::get), problems).read();
    }

    @Tag("CONFIG-3")
    @Test
    void everythingHasADefault() {
        assertThat(read(Map.of()))
                .isEqualTo(new Settings(null, Set.of(), OriginChecking.ENFORCE, FormLimits.DEFAULT, false));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void everySettingIsReadFromTheApplication() {
        Map<String, Object> application = new HashMap<>();
        application.put("formactions.origin", " HTTPS://Shop.example:443 ");
        application.put("formactions.trusted-origins", "https://a.example, http://b.example:8080 ,");
        application.put("formactions.origin-check", "Report");
        application.put("formactions.body-limit", "10M");
        application.put("formactions.field-limit", 50);
        application.put("formactions.file-limit", 5);
        application.put("formactions.file-size-limit", "2 MB");
        application.put("formactions.part-header-limit", "16 KB");
        application.put("formactions.development", true);
        assertThat(read(application))
                .isEqualTo(new Settings(
                        "https://shop.example",
                        Set.of("https://a.example", "http://b.example:8080"),
                        OriginChecking.REPORT,
                        new FormLimits(10 * 1024 * 1024, 2 * 1024 * 1024, 5, 50, 16 * 1024),
                        true));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void aSystemPropertyIsReadWhereTheApplicationSaysNothing() {
        System.setProperty("formactions.field-limit", "7");
        try {
            assertThat(read(Map.of()).limits().fields()).isEqualTo(7);
            assertThat(read(Map.of("formactions.field-limit", 8)).limits().fields())
                    .isEqualTo(8);
        } finally {
            System.clearProperty("formactions.field-limit");
        }
    }

    @Tag("CONFIG-1")
    @Test
    void eachSourceCallsASettingByItsOwnName() {
        assertThat(SettingsReader.sources(name -> null))
                .extracting(source -> source.describe("formactions.body-limit"))
                .containsExactly(
                        "JAX-RS application property formactions.body-limit",
                        "system property formactions.body-limit",
                        "environment variable FORMACTIONS_BODY_LIMIT");
    }

    @Tag("CONFIG-1")
    @Test
    void theFirstSourceThatHasAValueWins() {
        Settings settings = new SettingsReader(
                        List.of(
                                source("one", Map.of()),
                                source("two", Map.of("formactions.field-limit", "2")),
                                source("three", Map.of("formactions.field-limit", "3"))),
                        problems)
                .read();
        assertThat(settings.limits().fields()).isEqualTo(2);
    }

    private static Source source(String description, Map<String, String> values) {
        return new Source() {
            @Override
            public String describe(String name) {
                return description + " " + name;
            }

            @Override
            public Object find(String name) {
                return values.get(name);
            }
        };
    }

    @Tag("CONFIG-2")
    @ParameterizedTest(name = "{0} = \"{1}\"")
    @CsvSource(
            delimiter = '!',
            value = {
                "formactions.origin ! shop.example ! an origin such as https://example.com",
                "formactions.origin ! https://shop.example/path ! an origin such as https://example.com",
                "formactions.origin ! '' ! an origin such as https://example.com",
                "formactions.trusted-origins ! https://a.example, b ! origins such as https://example.com, separated by"
                        + " commas",
                "formactions.trusted-origins ! * ! origins such as https://example.com, separated by commas",
                "formactions.origin-check ! off ! enforce or report",
                "formactions.body-limit ! 10 apples ! a number of bytes such as 524288, 512 KB, 10 MB, or Infinity",
                "formactions.body-limit ! -1 ! a number of bytes such as 524288, 512 KB, 10 MB, or Infinity",
                "formactions.field-limit ! 0 ! a number from 1 to 1000000",
                "formactions.field-limit ! 1000001 ! a number from 1 to 1000000",
                "formactions.field-limit ! 1.5 ! a number from 1 to 1000000",
                "formactions.file-size-limit ! 1 TB ! a number of bytes such as 524288, 512 KB, 10 MB, or Infinity",
                "formactions.file-limit ! -1 ! a number from 0 to 1000000",
                "formactions.part-header-limit ! 255 ! a size from 256 bytes to 1 MB",
                "formactions.part-header-limit ! 2 MB ! a size from 256 bytes to 1 MB",
                "formactions.development ! yes ! true or false",
            })
    void aWrongValueIsNamedWithWhatWasExpected(String name, String value, String expected) {
        Settings settings = read(Map.of(name, value));
        assertThat(problems.message())
                .isEqualTo("FA-201: The JAX-RS application property " + name + " is \"" + value + "\", expected "
                        + expected + ". Correct it, or remove it for the default.");
        assertThat(settings).isEqualTo(read(Map.of()));
    }
}
