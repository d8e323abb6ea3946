package dev.formactions.internal.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.formactions.scenario.Logged;
import dev.formactions.spi.FieldConverter;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertersTest {

    private static final Converters CONVERTERS = new Converters(List.of(), List.of());
    private static final Annotation[] NONE = {};

    private static final Map<String, Class<?>> TYPES = Map.ofEntries(
            type(byte.class),
            type(short.class),
            type(int.class),
            type(long.class),
            type(float.class),
            type(double.class),
            type(char.class),
            type(Integer.class),
            type(Double.class),
            type(Character.class),
            type(BigDecimal.class),
            type(BigInteger.class),
            type(String.class),
            type(CharSequence.class),
            type(UUID.class),
            type(URI.class),
            type(URL.class),
            type(Locale.class),
            type(Currency.class),
            type(DayOfWeek.class),
            type(LocalDate.class),
            type(LocalTime.class),
            type(LocalDateTime.class),
            type(YearMonth.class),
            type(Year.class),
            type(MonthDay.class),
            type(Instant.class),
            type(OffsetDateTime.class),
            type(OffsetTime.class),
            type(ZonedDateTime.class),
            type(Duration.class),
            type(Period.class),
            type(ZoneId.class),
            type(ZoneOffset.class));

    /** What has no text of its own to be read. */
    record Money(BigDecimal amount) {}

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
                "DayOfWeek ! monday ! Choose one of the options.",
                "DayOfWeek ! 1 ! Choose one of the options.",
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

    @ParameterizedTest
    @ValueSource(
            classes = {Object.class, Number.class, Thread.class, java.io.File.class, StringBuilder.class, Class.class})
    void otherTypesOfTheJdkHaveNone(Class<?> type) {
        assertThat(CONVERTERS.builtIn(type)).isNull();
        assertThat(CONVERTERS.factory(type)).isNull();
        assertThat(CONVERTERS.constructor(type)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ByValueOf, valueOf:x",
        "ByFromString, fromString:x",
        "ByParse, parse:x",
        "ByOf, of:x",
        "ByAny, valueOf:x",
        "ByCharacters, parse:x",
    })
    @Tag("CONVERT-1")
    void aStaticFactoryIsFound(String type, String made) throws ClassNotFoundException {
        Class<?> factory = Class.forName(Factory.class.getName() + "$" + type);
        assertThat(value(CONVERTERS.factory(factory).convert("x"))).hasToString(made);
    }

    @Test
    @Tag("CONVERT-1")
    void aConstructorIsFound() {
        assertThat(CONVERTERS.factory(Code.class)).isNull();
        assertThat(value(CONVERTERS.constructor(Code.class).convert("x"))).isEqualTo(new Code("x"));
        assertThat(message(CONVERTERS.constructor(Code.class).convert("refused")))
                .isEqualTo("This value is not valid.");
    }

    @Test
    void whatIsNotPublicOrMakesSomethingElseIsNoFactory() {
        assertThat(CONVERTERS.factory(Factory.Hidden.class)).isNull();
        assertThat(CONVERTERS.factory(Money.class)).isNull();
        assertThat(CONVERTERS.constructor(Money.class)).isNull();
        assertThat(CONVERTERS.constructor(Factory.Abstract.class)).isNull();
    }

    @Test
    @Tag("CONVERT-1")
    void theApplicationsConvertersComeFirst() {
        Converters converters = new Converters(List.of(new MoneyConverter(null)), List.of(new Doubling()));
        assertThat(value(converters.custom(Money.class, Money.class, NONE).convert("5")))
                .isEqualTo(new Money(BigDecimal.valueOf(5)));
        assertThat(value(converters.custom(Integer.class, Integer.class, NONE).convert("21")))
                .isEqualTo(42);
        assertThat(converters.custom(Long.class, Long.class, NONE)).isNull();
    }

    @Test
    void aConverterOfABoxIsThatOfThePrimitive() {
        FieldConverter<Integer> converter = new FieldConverter<>() {
            @Override
            public Class<Integer> type() {
                return Integer.class;
            }

            @Override
            public Integer convert(String text) {
                return text.length();
            }
        };
        Converters converters = new Converters(List.of(converter), List.of(new Doubling()));
        assertThat(value(converters.custom(int.class, int.class, NONE).convert("four")))
                .isEqualTo(4);
    }

    @Test
    @Tag("CONVERT-6")
    void aConverterMayHaveAMessageOfItsOwn() {
        assertThat(message(new Converters(List.of(new MoneyConverter("How much?")), List.of())
                        .custom(Money.class, Money.class, NONE)
                        .convert("x")))
                .isEqualTo("How much?");
        assertThat(message(new Converters(List.of(new MoneyConverter(null)), List.of())
                        .custom(Money.class, Money.class, NONE)
                        .convert("x")))
                .isEqualTo("This value is not valid.");
    }

    @Test
    @Tag("CONVERT-5")
    void aJaxRsConverterThatAnswersNotFoundMeansAnInvalidText() {
        Converters converters = new Converters(List.of(), List.of(new Doubling()));
        assertThat(message(converters.custom(int.class, int.class, NONE).convert("x")))
                .isEqualTo("This value is not valid.");
    }

    @Test
    void aProviderThatCannotBeAskedIsDoneWithout() {
        try (Logged logged = new Logged()) {
            Converters converters = new Converters(List.of(), List.of(new Broken(), new Doubling()));
            assertThat(value(converters.custom(int.class, int.class, NONE).convert("1")))
                    .isEqualTo(2);
            assertThat(logged.lines()).hasSize(1).allMatch(line -> line.startsWith("WARNING FA-410: "));
        }
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

    @Property
    void numbersReadAsTheyPrint(@ForAll int whole, @ForAll double fraction, @ForAll BigDecimal decimal) {
        assertThat(convert(int.class, Integer.toString(whole))).isEqualTo(whole);
        assertThat(convert(double.class, Double.toString(fraction))).isEqualTo(fraction);
        assertThat(convert(BigDecimal.class, decimal.toString())).isEqualTo(decimal);
    }

    @Provide
    static net.jqwik.api.Arbitrary<Class<?>> types() {
        return net.jqwik.api.Arbitraries.of(TYPES.values());
    }

    private static Object convert(Class<?> type, String text) {
        return value(CONVERTERS.builtIn(type).convert(text));
    }

    private static String problem(Class<?> type, String text) {
        return message(CONVERTERS.builtIn(type).convert(text));
    }

    private static Object value(Converted converted) {
        return ((Converted.Value) converted).value();
    }

    private static String message(Converted converted) {
        return ((Converted.Problem) converted).message().apply(Locale.ENGLISH);
    }

    private static Map.Entry<String, Class<?>> type(Class<?> type) {
        return Map.entry(type.getSimpleName(), type);
    }

    private record MoneyConverter(String message) implements FieldConverter<Money> {

        @Override
        public Class<Money> type() {
            return Money.class;
        }

        @Override
        public Money convert(String text) {
            return new Money(new BigDecimal(text));
        }

        @Override
        public String message(Locale locale) {
            return message;
        }
    }

    /** Knows int only. */
    private static final class Doubling implements ParamConverterProvider {

        @Override
        @SuppressWarnings("unchecked")
        public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
            if (type != int.class && type != Integer.class) {
                return null;
            }
            return (ParamConverter<T>) new ParamConverter<Integer>() {
                @Override
                public Integer fromString(String text) {
                    try {
                        return 2 * Integer.parseInt(text);
                    } catch (NumberFormatException e) {
                        throw new NotFoundException(e);
                    }
                }

                @Override
                public String toString(Integer value) {
                    return String.valueOf(value / 2);
                }
            };
        }
    }

    private static final class Broken implements ParamConverterProvider {
        @Override
        public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
            throw new IllegalStateException("There is no request.");
        }
    }
}
