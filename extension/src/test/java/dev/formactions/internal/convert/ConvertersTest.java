package dev.formactions.internal.convert;

import static dev.formactions.internal.convert.BuiltIn.CONVERTERS;
import static dev.formactions.internal.convert.BuiltIn.message;
import static dev.formactions.internal.convert.BuiltIn.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.formactions.scenario.Logged;
import dev.formactions.spi.FieldConverter;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Converters of the application, factories and constructors, and what has none of them. */
class ConvertersTest {

    private static final Annotation[] NONE = {};

    /** What has no text of its own to be read. */
    record Money(BigDecimal amount) {}

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

    @ParameterizedTest
    @ValueSource(
            classes = {StackOverflowError.class, AssertionError.class, NoClassDefFoundError.class, Exception.class})
    @Tag("CONVERT-5")
    @Tag("CONVERT-6")
    void whateverAConverterThrowsMeansAnInvalidText(Class<? extends Throwable> type) throws Exception {
        Throwable thrown = type.getConstructor().newInstance();
        FieldConverter<?> converter = new ThrowingConverter(thrown);
        Converters converters = new Converters(List.of(converter), List.of());
        assertThat(message(converters.custom(Money.class, Money.class, NONE).convert("x")))
                .isEqualTo("This value is not valid.");
        assertThat(message(Conversion.of(Message.NUMBER, text -> ConvertersTest.<Exception>thrown(thrown))
                        .convert("x")))
                .isEqualTo("Enter a number.");
    }

    @Test
    @Tag("CONVERT-5")
    void anErrorInAFactoryMeansAnInvalidText() {
        assertThat(message(CONVERTERS.factory(Factory.Failing.class).convert("x")))
                .isEqualTo("This value is not valid.");
        assertThat(message(CONVERTERS.factory(Factory.NotInitialized.class).convert("x")))
                .isEqualTo("This value is not valid.");
    }

    @Test
    void theEndOfTheVirtualMachineIsNoInvalidText() {
        OutOfMemoryError end = new OutOfMemoryError();
        Conversion conversion =
                new Converters(List.of(new ThrowingConverter(end)), List.of()).custom(Money.class, Money.class, NONE);
        assertThatThrownBy(() -> conversion.convert("x")).isSameAs(end);
        Conversion reflective = Conversion.of(Message.INVALID, text -> {
            throw new java.lang.reflect.InvocationTargetException(end);
        });
        assertThatThrownBy(() -> reflective.convert("x")).isSameAs(end);
        Converted broken = new Converters(List.of(new ThrowingConverter(new Exception(), end)), List.of())
                .custom(Money.class, Money.class, NONE)
                .convert("x");
        assertThatThrownBy(() -> message(broken)).isSameAs(end);
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

    @SuppressWarnings({"TypeParameterUnusedInFormals", "unchecked"}) // Throws what a signature would have to declare.
    private static <X extends Throwable> Object thrown(Throwable thrown) throws X {
        throw (X) thrown;
    }

    /** Throws from both of its methods. */
    private record ThrowingConverter(Throwable thrown, Throwable atMessage) implements FieldConverter<Money> {

        ThrowingConverter(Throwable thrown) {
            this(thrown, thrown);
        }

        @Override
        public Class<Money> type() {
            return Money.class;
        }

        @Override
        public Money convert(String text) {
            return (Money) ConvertersTest.<RuntimeException>thrown(thrown);
        }

        @Override
        public String message(Locale locale) {
            return (String) ConvertersTest.<RuntimeException>thrown(atMessage);
        }
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
