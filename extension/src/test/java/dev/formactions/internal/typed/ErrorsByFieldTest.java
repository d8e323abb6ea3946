package dev.formactions.internal.typed;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mustachejava.DefaultMustacheFactory;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorsByFieldTest {

    private static final ErrorsByField ERRORS = new ErrorsByField(errors());

    private static Map<String, List<String>> errors() {
        Map<String, List<String>> errors = new LinkedHashMap<>();
        errors.put("email", List.of("taken", "odd"));
        errors.put("address", List.of("unknown"));
        errors.put("address.street", List.of("too long"));
        errors.put("items[7].price", List.of("too low"));
        errors.put("labels[en]", List.of("rude"));
        errors.put("emailAgain", List.of("different"));
        return errors;
    }

    @Test
    @Tag("SHOWN-3")
    void aScriptSeesTheNamesOfTheFields() {
        assertThat(ERRORS.keySet())
                .containsExactly("email", "address", "address.street", "items[7].price", "labels[en]", "emailAgain");
        assertThat(ERRORS.values().stream().findFirst()).contains(List.of("taken", "odd"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '!',
            value = {
                "{{#errors.email}}({{.}}){{/errors.email}} ! (taken)(odd)",
                "{{#errors.address}}({{.}}){{/errors.address}} ! (unknown)",
                "{{#errors.address.street}}({{.}}){{/errors.address.street}} ! (too long)",
                "{{#errors.items.7.price}}({{.}}){{/errors.items.7.price}} ! (too low)",
                "{{#errors.labels.en}}({{.}}){{/errors.labels.en}} ! (rude)",
                "{{#errors.items}}{{#7}}{{#price}}({{.}}){{/price}}{{/7}}{{/errors.items}} ! ''",
                "{{#errors.name}}({{.}}){{/errors.name}} ! ''",
                "{{^errors.name}}fine{{/errors.name}} ! fine",
                "{{#errors.ema}}({{.}}){{/errors.ema}} ! ''",
                "{{#errors.address.city}}({{.}}){{/errors.address.city}} ! ''",
            })
    @Tag("SHOWN-3")
    void aTemplateFindsThemByTheirWords(String template, String html) {
        StringWriter out = new StringWriter();
        new DefaultMustacheFactory().compile(new StringReader(template), "test").execute(out, Map.of("errors", ERRORS));
        assertThat(out).hasToString(html);
    }

    @Test
    void aNameInFullIsFoundToo() {
        assertThat(ERRORS.get("address.street")).isEqualTo(List.of("too long"));
        assertThat(ERRORS).containsKey("items").doesNotContainKey("item");
    }

    @Test
    void belowAFieldAreItsOwnNames() {
        Map<?, ?> address = (Map<?, ?>) ERRORS.get("address");
        assertThat(address.get("street")).isEqualTo(List.of("too long"));
        assertThat(address.containsKey("street")).isTrue();
        assertThat(address.containsKey("city")).isFalse();
        assertThat(address.keySet()).hasToString("[street]");
    }
}
