package dev.formactions.internal.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.formactions.FormData.Field;
import dev.formactions.internal.form.ParsedForm.Fields;
import dev.formactions.internal.form.ParsedForm.TooManyFields;
import dev.formactions.internal.http.TextCharset;
import java.net.URLEncoder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlEncodedFormTest {

    private static final TextCharset UTF8 = TextCharset.UTF_8;

    private final UrlEncodedForm form = new UrlEncodedForm(1000, UTF8);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "an empty body has no fields, '', ''",
        "one field, a=1, a>1",
        "order and duplicates are kept, b=1&a=2&b=3, b>1 a>2 b>3",
        "plus and percent, q=a+b%20c, q>a_b_c",
        "names are decoded too, a+b%3D=1, a_b=>1",
        "UTF-8, u=%C3%BC%F0%9F%98%80, u>ü😀",
        "raw UTF-8, ü=ü, ü>ü",
        "a percent sign, p=100%25, p>100%",
        "invalid percent sequences are literal, a=%zz&b=%, a>%zz b>%",
        "invalid UTF-8 is replaced, a=%ff, a>\uFFFD",
        "empty names and values, =x&y=&z&&, >x y> z>",
        "empty pairs, &&&, ''",
        "an equals sign alone, =, >",
        "more equals signs belong to the value, a=b=c&d==, a>b=c d>=",
        "an equals sign of the next field is not this one's, a&b=c, a> b>c",
        "encoded separators separate nothing, a%26b=c%3Dd%26e, a&b>c=d&e",
        "a semicolon separates nothing, a=1;b=2, a>1;b=2",
        "line breaks, a=1%0D%0A2%0A3, a>1␍␊2␊3",
    })
    void followsTheUrlStandard(String why, String body, String fields) {
        assertThat(told(body)).as(why).isEqualTo(fields);
    }

    @Test
    void asManyFieldsAsAllowedAreRead() {
        ParsedForm parsed = new UrlEncodedForm(3, UTF8).parse("a&b&&c&".getBytes(UTF_8));
        assertThat(((Fields) parsed).fields()).hasSize(3);
    }

    @Test
    void oneFieldMoreIsTooMany() {
        ParsedForm parsed = new UrlEncodedForm(3, UTF8).parse("a&b&c&d".getBytes(UTF_8));
        assertThat(parsed).isEqualTo(new TooManyFields(3));
        assertThat(((TooManyFields) parsed).message())
                .isEqualTo("The form has more than 3 fields, which is the limit.");
    }

    @Test
    @Tag("FORM-8")
    void thePercentDecodedBytesAreInTheCharsetOfTheBody() {
        ParsedForm parsed = new UrlEncodedForm(3, TextCharset.of("windows-1252"))
                .parse("b%fc=%80+%e4&c=\u00fc".getBytes(ISO_8859_1));
        assertThat(parsed).isEqualTo(new Fields(List.of(new Field("bü", "€ ä"), new Field("c", "ü")), Set.of()));
    }

    @Test
    @Tag("FORM-9")
    void whatItsBytesDoNotMeanIsDamaged() {
        ParsedForm parsed = form.parse("&a=%ef%bf%bd&b=%ff&%fe=1&c%ff&d=".getBytes(UTF_8));
        assertThat(((Fields) parsed).damaged()).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void theFieldsCannotBeChanged() {
        List<Field> fields = ((Fields) form.parse("a=1".getBytes(UTF_8))).fields();
        assertThatThrownBy(fields::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aLargeFieldIsReadWhole() {
        String text = "ä+%zz".repeat(60_000);
        List<Field> fields = ((Fields) form.parse(("text=" + text).getBytes(UTF_8))).fields();
        assertThat(fields).containsExactly(new Field("text", text.replace('+', ' ')));
    }

    @Property(tries = 300)
    void whatAnEncoderWritesIsReadAgain(@ForAll @Size(max = 8) List<String> texts) {
        String body = texts.stream()
                .map(text -> URLEncoder.encode(text, UTF_8) + "=" + URLEncoder.encode(text + "&", UTF_8))
                .collect(Collectors.joining("&"));
        List<Field> expected =
                texts.stream().map(text -> new Field(text, text + "&")).toList();
        assertThat(form.parse(body.getBytes(UTF_8))).isEqualTo(new Fields(expected, Set.of()));
    }

    @Property(tries = 300)
    void anyBytesAreReadWithoutComplaint(@ForAll byte[] body) {
        assertThat(form.parse(body)).isInstanceOf(ParsedForm.class);
    }

    private String told(String body) {
        return ((Fields) form.parse(body.getBytes(UTF_8)))
                .fields().stream()
                        .map(field -> visible(field.name()) + ">" + visible(field.value()))
                        .collect(Collectors.joining(" "));
    }

    private static String visible(String text) {
        return text.replace(' ', '_').replace('\r', '␍').replace('\n', '␊');
    }
}
