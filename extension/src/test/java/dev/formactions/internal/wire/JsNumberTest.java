package dev.formactions.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Node prints for the same numbers. */
class JsNumberTest {

    @Tag("DATA-6")
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-1, -1",
        "0.1, 0.1",
        "-0.000001, -0.000001",
        "1.5e-6, 0.0000015",
        "1e-7, 1e-7",
        "1.5e-7, 1.5e-7",
        "123456789.125, 123456789.125",
        "9007199254740991, 9007199254740991",
        "9007199254740993, 9007199254740992",
        "1e20, 100000000000000000000",
        "123456789012345680000, 123456789012345680000",
        "1e21, 1e+21",
        "1.234e21, 1.234e+21",
        "-1e300, -1e+300",
        "2e-44, 2e-44",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "4.9e-324, 5e-324",
        "1e-323, 1e-323",
        "2e23, 2e+23",
        "9223372036854775808, 9223372036854776000",
        "-9223372036854775808, -9223372036854776000",
        "5.684341886080802e-14, 5.684341886080802e-14",
        "2.0000000000000004, 2.0000000000000004",
        "0.72301483154296875, 0.7230148315429688"
    })
    void aNumberIsPrintedAsInJavaScript(double value, String text) {
        assertThat(JsNumber.text(value)).isEqualTo(text);
    }

    @Property
    void whatIsPrintedIsReadAsTheSameNumber(@ForAll double value) {
        assertThat(Double.parseDouble(JsNumber.text(value))).isEqualTo(value);
    }

    @Property
    void noNumberIsPrintedWithMoreDigitsThanJavaNeeds(@ForAll double value) {
        String digits = JsNumber.text(value).replaceAll("e.*|[-.]", "").replaceAll("^0+|0+$", "");
        String java = Double.toString(value).replaceAll("E.*|[-.]", "").replaceAll("^0+|0+$", "");
        assertThat(digits).hasSizeLessThanOrEqualTo(java.length());
    }
}
