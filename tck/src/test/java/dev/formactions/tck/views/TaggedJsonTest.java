package dev.formactions.tck.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.formactions.tck.values.Data;
import dev.formactions.tck.values.Point;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TaggedJsonTest {

    record Pair(String left, Object right) {}

    enum Colour {
        RED
    }

    /** A bean, of which nothing is known but its getters. */
    public static class Account {
        public String getName() {
            return "Ann";
        }

        public boolean isActive() {
            return true;
        }

        public static int getCount() {
            return 1;
        }

        public String get() {
            return "no property";
        }
    }

    @SuppressWarnings("JavaUtilDate") // Applications still have them.
    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(null, "null"),
                Arguments.of(true, "true"),
                Arguments.of("a \"b\" \\ \n\u2028", "\"a \\\"b\\\" \\\\ \\u000a\\u2028\""),
                Arguments.of("é\ud83d\ude00", "\"é\ud83d\ude00\""),
                Arguments.of("\ud800", "\"\\ud800\""),
                Arguments.of("\udc00x\ud800", "\"\\udc00x\\ud800\""),
                Arguments.of('c', "\"c\""),
                Arguments.of(42, "42"),
                Arguments.of((byte) -1, "-1"),
                Arguments.of(9007199254740991L, "9007199254740991"),
                Arguments.of(9007199254740992L, "{\"$bigint\":\"9007199254740992\"}"),
                Arguments.of(-9007199254740992L, "{\"$bigint\":\"-9007199254740992\"}"),
                Arguments.of(BigInteger.valueOf(7), "{\"$bigint\":\"7\"}"),
                Arguments.of(1.5, "1.5"),
                Arguments.of(new BigDecimal("2.25"), "2.25"),
                Arguments.of(0.0, "0.0"),
                Arguments.of(-0.0, "{\"$number\":\"-0\"}"),
                Arguments.of(Double.NaN, "{\"$number\":\"NaN\"}"),
                Arguments.of(Float.NEGATIVE_INFINITY, "{\"$number\":\"-Infinity\"}"),
                Arguments.of(Optional.empty(), "{\"$undefined\":true}"),
                Arguments.of(Optional.of(1), "1"),
                Arguments.of(Instant.parse("2024-02-29T12:34:56.789Z"), "{\"$date\":\"2024-02-29T12:34:56.789Z\"}"),
                Arguments.of(new Date(0), "{\"$date\":\"1970-01-01T00:00:00.000Z\"}"),
                Arguments.of(
                        OffsetDateTime.parse("2024-01-01T00:00:00+01:00"), "{\"$date\":\"2023-12-31T23:00:00.000Z\"}"),
                Arguments.of(ZonedDateTime.parse("2024-01-01T00:00:00Z"), "{\"$date\":\"2024-01-01T00:00:00.000Z\"}"),
                Arguments.of(LocalDate.of(2024, 2, 29), "\"2024-02-29\""),
                Arguments.of(new UUID(0, 1), "\"00000000-0000-0000-0000-000000000001\""),
                Arguments.of(Locale.CANADA_FRENCH, "\"fr-CA\""),
                Arguments.of(Colour.RED, "\"RED\""),
                Arguments.of(URI.create("https://example.com/?a=b"), "{\"$url\":\"https://example.com/?a=b\"}"),
                Arguments.of(Pattern.compile("a+"), "{\"$regexp\":[\"a+\",\"\"]}"),
                Arguments.of(Pattern.compile("a", Pattern.CASE_INSENSITIVE), "{\"$regexp\":[\"a\",\"i\"]}"),
                Arguments.of(new byte[] {0, -1}, "{\"$view\":[\"Uint8Array\",[0,255]]}"),
                Arguments.of(List.of(), "[]"),
                Arguments.of(Arrays.asList(1, null), "[1,null]"),
                Arguments.of(new String[] {"a"}, "[\"a\"]"),
                Arguments.of(new LinkedHashSet<>(List.of(2, 1)), "{\"$set\":[2,1]}"),
                Arguments.of(Map.of(), "{}"),
                Arguments.of(Data.of("b", 1, "a", Optional.empty()), "{\"b\":1,\"a\":{\"$undefined\":true}}"),
                Arguments.of(Map.of(1, "one"), "{\"$map\":[[1,\"one\"]]}"),
                Arguments.of(new Pair("l", List.of(1)), "{\"left\":\"l\",\"right\":[1]}"),
                Arguments.of(new Account(), "{\"active\":true,\"name\":\"Ann\"}"),
                Arguments.of(new Point(3, 4), "{\"$point\":[3,4]}"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsPrinted(Object value, String json) {
        assertThat(TaggedJson.of(value)).isEqualTo(json);
    }

    @Test
    void aValueThatIsSharedIsPrintedTwice() {
        Point point = new Point(1, 2);
        assertThat(TaggedJson.of(List.of(point, point))).isEqualTo("[{\"$point\":[1,2]},{\"$point\":[1,2]}]");
    }

    @Test
    void aCycleSaysHowManyContainersUpItLeads() {
        Map<String, Object> me = Data.of("name", "me");
        me.put("self", me);
        me.put("list", List.of(me));
        assertThat(TaggedJson.of(me)).isEqualTo("{\"name\":\"me\",\"self\":{\"$cycle\":1},\"list\":[{\"$cycle\":2}]}");
    }

    @Test
    void aValueWithoutAnEncodingIsRefused() {
        Supplier<String> lambda = () -> "";
        assertThatThrownBy(() -> TaggedJson.of(List.of(Thread.currentThread())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The view was given a java.lang.Thread, which has no tagged JSON.");
        assertThatThrownBy(() -> TaggedJson.of(Data.of("fn", lambda))).isInstanceOf(IllegalArgumentException.class);
    }
}
