package dev.formactions.internal.convert;

import static dev.formactions.internal.convert.BuiltIn.CONVERTERS;
import static dev.formactions.internal.convert.BuiltIn.TYPES;
import static dev.formactions.internal.convert.BuiltIn.convert;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that the types of the JDK have a value for. */
class BuiltInValuesTest {

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "byte, -128, -128",
        "short, 32767, 32767",
        "int, 42, 42",
        "int, ' 42 ', 42",
        "int, -0, 0",
        "int, 1E+1, 10",
        "int, 1e3, 1000",
        "int, 5.0, 5",
        "Integer, 007, 7",
        "long, -9223372036854775808, -9223372036854775808",
        "float, 1.5, 1.5",
        "double, .5, 0.5",
        "double, -.5e1, -5.0",
        "Double, 1E-3, 0.001",
        "BigDecimal, 12345678901234567890.10, 12345678901234567890.10",
        "BigDecimal, 1.7976931348623157e308, 1.7976931348623157E+308",
        "BigDecimal, -1.79e308, -1.79E+308",
        "double, 1.79e308, 1.79E308",
        "float, 3.4e38, 3.4E38",
        "BigInteger, 12345678901234567890, 12345678901234567890",
        "char, x, x",
        "Character, ' ', ' '",
        "String, ' kept ', ' kept '",
        "CharSequence, text, text",
        "UUID, 123e4567-e89b-12d3-a456-426614174000, 123e4567-e89b-12d3-a456-426614174000",
        "URI, https://example.com/?q=1, https://example.com/?q=1",
        "URL, https://example.com/, https://example.com/",
        "Locale, pt-BR, pt_BR",
        "Currency, EUR, EUR",
        "DayOfWeek, MONDAY, MONDAY",
        "LocalDate, 2026-02-28, 2026-02-28",
        "LocalDate, 12026-02-28, +12026-02-28",
        "LocalDate, 2026-W01, 2025-12-29",
        "LocalDate, 2020-W53, 2020-12-28",
        "LocalTime, 09:30, 09:30",
        "LocalTime, 09:30:15.5, 09:30:15.500",
        "LocalDateTime, 2026-02-28T09:30, 2026-02-28T09:30",
        "LocalDateTime, 2026-02-28 09:30:15, 2026-02-28T09:30:15",
        "YearMonth, 2026-02, 2026-02",
        "Year, 2026, 2026",
        "MonthDay, --02-28, --02-28",
        "MonthDay, 02-28, --02-28",
        "Instant, 2026-02-28T09:30:00Z, 2026-02-28T09:30:00Z",
        "Instant, 2026-02-28T09:30:00+01:00, 2026-02-28T08:30:00Z",
        "OffsetDateTime, 2026-02-28T09:30+01:00, 2026-02-28T09:30+01:00",
        "OffsetTime, 09:30Z, 09:30Z",
        "ZonedDateTime, 2026-02-28T09:30+01:00[Europe/Paris], 2026-02-28T09:30+01:00[Europe/Paris]",
        "Duration, PT1H, PT1H",
        "Period, P1D, P1D",
        "ZoneId, Europe/Paris, Europe/Paris",
        "ZoneOffset, +01:00, +01:00",
    })
    @Tag("CONVERT-2")
    @Tag("CONVERT-3")
    @Tag("CONVERT-4")
    void textsOfHtmlInputsHaveValues(String type, String text, String value) {
        assertThat(convert(TYPES.get(type), text)).hasToString(value);
    }

    @ParameterizedTest
    @CsvSource({"on, true", "true, true", "yes, true", "accepted, true", "1, true", "false, false", "off, false"})
    void aCheckboxIsCheckedUnlessItSaysNo(String text, boolean checked) {
        assertThat(convert(boolean.class, text)).isEqualTo(checked);
        assertThat(convert(Boolean.class, text)).isEqualTo(checked);
    }

    @Test
    void charactersAreAnArray() {
        assertThat((char[]) convert(char[].class, "secret")).containsExactly('s', 'e', 'c', 'r', 'e', 't');
    }

    @Test
    void aValueIsNotPrinted() {
        assertThat(CONVERTERS.builtIn(String.class).convert("secret").toString())
                .doesNotContain("secret");
    }

    @Property
    void numbersReadAsTheyPrint(@ForAll int whole, @ForAll double fraction, @ForAll BigDecimal decimal) {
        assertThat(convert(int.class, Integer.toString(whole))).isEqualTo(whole);
        assertThat(convert(double.class, Double.toString(fraction))).isEqualTo(fraction);
        assertThat(convert(BigDecimal.class, decimal.toString())).isEqualTo(decimal);
    }
}
