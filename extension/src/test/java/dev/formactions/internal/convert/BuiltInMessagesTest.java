package dev.formactions.internal.convert;

import static dev.formactions.internal.convert.BuiltIn.CONVERTERS;
import static dev.formactions.internal.convert.BuiltIn.TYPES;
import static dev.formactions.internal.convert.BuiltIn.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that the types of the JDK have no value for, and what is said about them. */
class BuiltInMessagesTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '!',
            value = {
                "byte ! 128 ! Enter a number from -128 to 127.",
                "int ! x ! Enter a number.",
                "int ! 1,5 ! Enter a number.",
                "int ! 1.5 ! Enter a whole number.",
                "int ! 0x10 ! Enter a number.",
                "int ! 1_000 ! Enter a number.",
                "int ! ٣ ! Enter a number.",
                "int ! 1 000 ! Enter a number.",
                "int ! 2147483648 ! Enter a number from -2,147,483,648 to 2,147,483,647.",
                "long ! 1e999 ! Enter a number from -9,223,372,036,854,775,808 to 9,223,372,036,854,775,807.",
                "long ! 1e999999999 ! Enter a number.",
                "BigInteger ! 1e999999999 ! Enter a number.",
                "BigInteger ! 1e-1 ! Enter a whole number.",
                "BigDecimal ! 1e99999 ! Enter a number.",
                "BigDecimal ! 1e309 ! Enter a number from -1.79e308 to 1.79e308.",
                "BigDecimal ! -1e999 ! Enter a number from -1.79e308 to 1.79e308.",
                "BigDecimal ! 1.7976931348623159e308 ! Enter a number from -1.79e308 to 1.79e308.",
                "BigDecimal ! 1e1000 ! Enter a number.",
                "BigInteger ! 1e309 ! Enter a number from -1.79e308 to 1.79e308.",
                "double ! 1e309 ! Enter a number from -1.79e308 to 1.79e308.",
                "Double ! -1e309 ! Enter a number from -1.79e308 to 1.79e308.",
                "float ! 1e39 ! Enter a number from -3.4e38 to 3.4e38.",
                "double ! NaN ! Enter a number.",
                "double ! Infinity ! Enter a number.",
                "double ! 1d ! Enter a number.",
                "char ! xy ! Enter one character.",
                "UUID ! 1-1-1-1-1 ! This value is not valid.",
                "URI ! a b ! Enter an address such as https://example.com.",
                "URL ! file:///etc/passwd ! Enter an address such as https://example.com.",
                "URL ! https: ! Enter an address such as https://example.com.",
                "Locale ! not a language ! Enter a language such as en.",
                "Currency ! euro ! Enter a currency such as EUR.",
                "DayOfWeek ! monday ! \"monday\" is not one of the choices.",
                "DayOfWeek ! ' {0} ' ! \"{0}\" is not one of the choices.",
                "LocalDate ! 28.2.2026 ! Enter a date.",
                "LocalDate ! 2026-02-29 ! Enter a date.",
                "LocalDate ! 2026-2-8 ! Enter a date.",
                "LocalDate ! -2026-02-28 ! Enter a date.",
                "LocalDate ! 2026-W54 ! Enter a date.",
                "LocalTime ! 9:30 ! Enter a time.",
                "LocalTime ! 24:00 ! Enter a time.",
                "LocalDateTime ! 2026-02-28 ! Enter a date and a time.",
                "YearMonth ! 2026-13 ! Enter a month.",
                "Year ! 26 ! Enter a year.",
                "Instant ! 2026-02-28T09:30 ! Enter a date and a time.",
                "Duration ! 1h ! Enter a duration.",
                "ZoneId ! Mars ! Enter a time zone.",
            })
    @Tag("CONVERT-3")
    @Tag("CONVERT-4")
    @Tag("CONVERT-5")
    void textsWithoutValuesHaveMessages(String type, String text, String message) {
        assertThat(problem(TYPES.get(type), text)).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+5", "5.", "-5.", "+.5", ".", "-", "-.", "--5", "-+5", "e5", "5e", "5.e1", "5e.1", "1e+-1", "5-"
            })
    @Tag("CONVERT-2")
    void whatIsNoNumberOfHtmlIsNoneOfAnyType(String text) {
        for (String type : List.of("byte", "short", "int", "long", "float", "double", "BigDecimal", "BigInteger")) {
            assertThat(problem(TYPES.get(type), text)).as(type).isEqualTo("Enter a number.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"double", "BigDecimal", "BigInteger"})
    @Tag("CONVERT-2")
    void digitsBeyondThoseOfADoubleAreNoNumberOfHtml(String type) {
        assertThat(problem(TYPES.get(type), "9".repeat(309))).isEqualTo("Enter a number from -1.79e308 to 1.79e308.");
        assertThat(problem(TYPES.get(type), "9".repeat(401))).isEqualTo("Enter a number.");
    }

    @Property
    void noTextIsTooMuch(@ForAll @From("types") Class<?> type, @ForAll String text) {
        Conversion conversion = CONVERTERS.builtIn(type);
        assertThatCode(() -> {
                    if (conversion.convert(text) instanceof Converted.Problem problem) {
                        assertThat(problem.message().apply(Locale.ENGLISH)).isNotBlank();
                    }
                })
                .doesNotThrowAnyException();
    }

    @Provide
    static net.jqwik.api.Arbitrary<Class<?>> types() {
        return net.jqwik.api.Arbitraries.of(TYPES.values());
    }
}
