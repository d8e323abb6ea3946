package dev.formactions.internal.invoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Jakarta RESTful Web Services 3.1, section 3.2. */
class ConversionTest {

    public record Money(String text) {}

    public static final class Both {

        private final String how;

        public Both(String text) {
            how = "constructor " + text;
        }

        private Both(String way, String text) {
            how = way + " " + text;
        }

        public static Both valueOf(String text) {
            return new Both("valueOf", text);
        }

        public static Both fromString(String text) {
            return new Both("fromString", text);
        }
    }

    public enum Size {
        S,
        L;

        public static Size fromString(String text) {
            return text.equals("small") ? S : L;
        }
    }

    public static final class FromStringOnly {
        final String text;

        private FromStringOnly(String text) {
            this.text = text;
        }

        public static FromStringOnly fromString(String text) {
            return new FromStringOnly(text);
        }
    }

    public abstract static class Abstract {
        public Abstract(String text) {}
    }

    public static final class WrongFactories {
        public static String valueOf(String text) {
            return text;
        }

        public WrongFactories fromString(String text) {
            return this;
        }
    }

    public static final class Picky {
        public Picky(String text) {
            throw new IllegalArgumentException("not " + text);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "java.lang.String, a text",
        "java.lang.Object, a text",
        "java.lang.CharSequence, a text",
        "java.lang.Integer, 42",
        "java.lang.Long, -1",
        "java.lang.Double, 1.5",
        "java.lang.Character, x",
        "java.lang.Boolean, true",
        "java.math.BigDecimal, 1.50",
        "java.util.concurrent.TimeUnit, DAYS",
        "java.net.URI, /a",
        "dev.formactions.internal.invoke.ConversionTest$Money, Money[text=1]",
    })
    void aTextBecomesAValueThatReadsTheSame(Class<?> type, String text) throws Exception {
        String sent = text.startsWith("Money") ? "1" : text;
        assertThat(Conversion.find(type).convert(sent)).isInstanceOf(type).hasToString(text);
    }

    @Test
    void primitivesAreConverted() throws Exception {
        assertThat(Conversion.find(int.class).convert("7")).isEqualTo(7);
        assertThat(Conversion.find(long.class).convert("7")).isEqualTo(7L);
        assertThat(Conversion.find(short.class).convert("7")).isEqualTo((short) 7);
        assertThat(Conversion.find(byte.class).convert("7")).isEqualTo((byte) 7);
        assertThat(Conversion.find(double.class).convert("7")).isEqualTo(7d);
        assertThat(Conversion.find(float.class).convert("7")).isEqualTo(7f);
        assertThat(Conversion.find(char.class).convert("7")).isEqualTo('7');
        assertThat(Conversion.find(boolean.class).convert("on")).isEqualTo(false);
    }

    @Test
    void theFirstWayThatATypeOffersIsTaken() throws Exception {
        assertThat(((Both) Conversion.find(Both.class).convert("x")).how).isEqualTo("valueOf x");
        assertThat(Conversion.find(Size.class).convert("small")).isEqualTo(Size.S);
        assertThat(((FromStringOnly) Conversion.find(FromStringOnly.class).convert("x")).text)
                .isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(classes = {Abstract.class, WrongFactories.class, Thread.State[].class, List.class, Runnable.class})
    void aTypeWithoutAWayHasNoConversion(Class<?> type) {
        assertThat(Conversion.find(type)).isNull();
    }

    @ParameterizedTest(name = "{0}: \"{1}\"")
    @CsvSource({
        "java.lang.Integer, ''",
        "java.lang.Integer, 1.5",
        "java.lang.Byte, 300",
        "java.lang.Character, ab",
        "java.lang.Character, ''",
        "java.util.concurrent.TimeUnit, days",
        "java.math.BigDecimal, x",
        "dev.formactions.internal.invoke.ConversionTest$Picky, x",
    })
    void whatCannotBeConvertedThrowsWhatTheTypeThrows(Class<?> type, String text) {
        assertThatThrownBy(() -> Conversion.find(type).convert(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAbsentValueIsNullZeroOrFalse() {
        assertThat(Conversion.absent(int.class)).isEqualTo(0);
        assertThat(Conversion.absent(boolean.class)).isEqualTo(false);
        assertThat(Conversion.absent(char.class)).isEqualTo('\0');
        assertThat(Conversion.absent(Integer.class)).isNull();
        assertThat(Conversion.absent(TimeUnit.class)).isNull();
        assertThat(Conversion.absent(BigDecimal.class)).isNull();
        assertThat(Conversion.absent(UUID.class)).isNull();
    }
}
