package dev.formactions.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttributesTest {

    private static final Attributes ATTRIBUTES = attributes();

    private static Attributes attributes() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("type", "text");
        values.put("required", "required");
        values.put("minlength", "2");
        values.put("maxlength", "9");
        values.put("pattern", "\"'><&");
        values.put("aria-invalid", "true");
        return new Attributes(values);
    }

    @Test
    void asATextTheyAreHtml() {
        assertThat((Object) ATTRIBUTES)
                .hasToString("type=\"text\" required minlength=\"2\" maxlength=\"9\""
                        + " pattern=\"&quot;'&gt;&lt;&amp;\" aria-invalid=\"true\"");
    }

    @Test
    void eachIsFoundByItsName() {
        assertThat(ATTRIBUTES.get("maxlength")).isEqualTo("9");
        assertThat(ATTRIBUTES.get("required")).isEqualTo("required");
        assertThat(ATTRIBUTES.get("max")).isNull();
        assertThat(ATTRIBUTES.containsKey("max")).isFalse();
        assertThat(ATTRIBUTES.size()).isEqualTo(6);
    }

    @Test
    void theyCanBeIterated() {
        assertThat((Iterable<Attributes.Attribute>) ATTRIBUTES)
                .first()
                .isEqualTo(new Attributes.Attribute("type", "text"));
    }

    @Test
    void aTextareaHasThoseThatMeanTheSame() {
        assertThat(ATTRIBUTES.get("textarea")).hasToString("required maxlength=\"9\" aria-invalid=\"true\"");
    }
}
