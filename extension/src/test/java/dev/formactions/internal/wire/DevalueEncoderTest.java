package dev.formactions.internal.wire;

import static dev.formactions.internal.wire.Shapes.list;
import static dev.formactions.internal.wire.Shapes.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.CharBuffer;
import java.sql.Timestamp;
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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@SuppressWarnings("JavaUtilDate")
class DevalueEncoderTest {

    private static final DevalueEncoder ENCODER = new DevalueEncoder(List.of());

    enum Color {
        RED {
            @Override
            public String toString() {
                return "not this";
            }
        },
        GREEN
    }

    public static class Item {
        public final String title = "t";
        public final Optional<String> note = Optional.empty();

        public List<Integer> getSizes() {
            return List.of(1, 2);
        }
    }

    record Odd(int b, @jakarta.json.bind.annotation.JsonbProperty("7") int seven, int a) {}

    record Nothing() {}

    static Stream<Arguments> primitives() {
        return Stream.of(
                arguments(Undefined.UNDEFINED, "-1"),
                arguments(Optional.empty(), "-1"),
                arguments(OptionalInt.empty(), "-1"),
                arguments(OptionalLong.empty(), "-1"),
                arguments(OptionalDouble.empty(), "-1"),
                arguments(Double.NaN, "-3"),
                arguments(Float.NaN, "-3"),
                arguments(Double.POSITIVE_INFINITY, "-4"),
                arguments(Float.NEGATIVE_INFINITY, "-5"),
                arguments(-0.0, "-6"),
                arguments(-0f, "-6"),
                arguments(null, "[null]"),
                arguments(true, "[true]"),
                arguments(false, "[false]"),
                arguments(42, "[42]"),
                arguments((byte) -1, "[-1]"),
                arguments((short) 7, "[7]"),
                arguments(0, "[0]"),
                arguments(0.1f, "[0.1]"),
                arguments(1e21, "[1e+21]"),
                arguments(1e-7, "[1e-7]"),
                arguments(new BigDecimal("12.50"), "[12.5]"),
                arguments(new AtomicInteger(3), "[3]"),
                arguments(new AtomicLong(Long.MIN_VALUE), "[[\"BigInt\",\"-9223372036854775808\"]]"),
                arguments(9007199254740991L, "[9007199254740991]"),
                arguments(-9007199254740991L, "[-9007199254740991]"),
                arguments(9007199254740992L, "[[\"BigInt\",\"9007199254740992\"]]"),
                arguments(-9007199254740992L, "[[\"BigInt\",\"-9007199254740992\"]]"),
                arguments(BigInteger.ONE, "[[\"BigInt\",\"1\"]]"),
                arguments(OptionalLong.of(Long.MAX_VALUE), "[[\"BigInt\",\"9223372036854775807\"]]"),
                arguments(OptionalInt.of(5), "[5]"),
                arguments(OptionalDouble.of(.5), "[0.5]"),
                arguments(Optional.of(Optional.of("x")), "[\"x\"]"),
                arguments("hi", "[\"hi\"]"),
                arguments('c', "[\"c\"]"),
                arguments(CharBuffer.wrap("sb"), "[\"sb\"]"),
                arguments(Color.RED, "[\"RED\"]"),
                arguments(Color.GREEN, "[\"GREEN\"]"));
    }

    static Stream<Arguments> scalars() {
        return Stream.of(
                arguments(LocalDate.of(2024, 2, 29), "2024-02-29"),
                arguments(LocalTime.of(9, 0), "09:00:00"),
                arguments(LocalDateTime.of(2024, 2, 29, 9, 0), "2024-02-29T09:00:00"),
                arguments(OffsetTime.of(9, 0, 0, 0, ZoneOffset.ofHours(2)), "09:00:00+02:00"),
                arguments(Duration.ofMinutes(61), "PT1H1M"),
                arguments(Period.ofDays(3), "P3D"),
                arguments(ZoneId.of("Europe/Berlin"), "Europe/Berlin"),
                arguments(ZoneOffset.ofHours(2), "+02:00"),
                arguments(TimeZone.getTimeZone("Europe/Berlin"), "Europe/Berlin"),
                arguments(new UUID(0, 1), "00000000-0000-0000-0000-000000000001"),
                arguments(YearMonth.of(2024, 2), "2024-02"),
                arguments(MonthDay.of(2, 29), "--02-29"),
                arguments(Year.of(2024), "2024"),
                arguments(Locale.GERMANY, "de-DE"),
                arguments(Currency.getInstance("EUR"), "EUR"));
    }

    static Stream<Arguments> objects() throws MalformedURLException {
        Instant leapDay = Instant.parse("2024-02-29T12:34:56.789999Z");
        String date = "[[\"Date\",\"2024-02-29T12:34:56.789Z\"]]";
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("Asia/Tokyo"));
        calendar.setTimeInMillis(leapDay.toEpochMilli());
        return Stream.of(
                arguments(leapDay, date),
                arguments(Date.from(leapDay), date),
                arguments(Timestamp.from(leapDay), date),
                arguments(new java.sql.Date(leapDay.toEpochMilli()), date),
                arguments(calendar, date),
                arguments(OffsetDateTime.ofInstant(leapDay, ZoneOffset.ofHours(-5)), date),
                arguments(ZonedDateTime.ofInstant(leapDay, ZoneId.of("Europe/Berlin")), date),
                arguments(Instant.MAX, "[[\"Date\",\"\"]]"),
                arguments(URI.create("https://example.org/?a=b"), "[[\"URL\",\"https://example.org/?a=b\"]]"),
                arguments(new URL("https://example.org/x"), "[[\"URL\",\"https://example.org/x\"]]"),
                arguments(URI.create("/items/3"), "[\"/items/3\"]"),
                arguments(Pattern.compile("a+\\d"), "[[\"RegExp\",\"a+\\\\d\"]]"),
                arguments(
                        Pattern.compile(
                                "x",
                                Pattern.CASE_INSENSITIVE | Pattern.MULTILINE | Pattern.DOTALL | Pattern.UNICODE_CASE),
                        "[[\"RegExp\",\"x\",\"imsu\"]]"),
                arguments(Pattern.compile("a.b", Pattern.LITERAL), "[[\"RegExp\",\"a\\\\.b\"]]"),
                arguments(new byte[] {1, 2, 3, 4, 5}, "[[\"Uint8Array\",1],[\"ArrayBuffer\",\"AQIDBAU=\"]]"),
                arguments(new byte[0], "[[\"Uint8Array\",1],[\"ArrayBuffer\",\"\"]]"),
                arguments(list("a", "b"), "[[1,2],\"a\",\"b\"]"),
                arguments(list("a", "a"), "[[1,1],\"a\"]"),
                arguments(list(), "[[]]"),
                arguments(list(5, Undefined.UNDEFINED, null), "[[1,-1,2],5,null]"),
                arguments(new ArrayDeque<>(List.of(1)), "[[1],1]"),
                arguments(new String[] {"a", null}, "[[1,2],\"a\",null]"),
                arguments(new int[][] {{1}, {1, 2}}, "[[1,3],[2],1,[2,4],2]"),
                arguments(new long[] {1, Long.MAX_VALUE}, "[[1,2],1,[\"BigInt\",\"9223372036854775807\"]]"),
                arguments(new double[] {.5, Double.NaN}, "[[1,-3],0.5]"),
                arguments(new boolean[] {true}, "[[1],true]"),
                arguments(new char[] {'a'}, "[[1],\"a\"]"),
                arguments(new LinkedHashSet<>(list(1, "a", Double.NaN)), "[[\"Set\",1,2,-3],1,\"a\"]"),
                arguments(Set.of(), "[[\"Set\"]]"),
                arguments(Map.of(), "[{}]"),
                arguments(map("a", 1, "<", null), "[{\"a\":1,\"\\u003C\":2},1,null]"),
                arguments(map("b", 0, "10", 1, "9", 2, "01", 3), "[{\"9\":1,\"10\":2,\"b\":3,\"01\":4},2,1,0,3]"),
                arguments(map("k", 1, 2, "two"), "[[\"Map\",1,2,3,4],\"k\",1,2,\"two\"]"),
                arguments(map(null, 1), "[[\"Map\",1,2],null,1]"),
                arguments(map(Color.GREEN, 1), "[[\"Map\",1,2],\"GREEN\",1]"),
                arguments(new Shapes.Point(3, 4), "[{\"x\":1,\"y\":2},3,4]"),
                arguments(new Nothing(), "[{}]"),
                arguments(new Odd(1, 2, 3), "[{\"7\":1,\"b\":2,\"a\":3},2,1,3]"),
                arguments(new Item(), "[{\"note\":-1,\"sizes\":1,\"title\":4},[2,3],1,2,\"t\"]"));
    }

    @Tag("DATA-1")
    @Tag("DATA-3")
    @Tag("DATA-4")
    @ParameterizedTest
    @MethodSource({"primitives", "objects"})
    void everyKindOfValueHasItsForm(Object value, String text) {
        assertThat(ENCODER.encode(value)).isEqualTo(text);
    }

    @Tag("DATA-5")
    @ParameterizedTest
    @MethodSource("scalars")
    void scalarsOfTheJdkBecomeStrings(Object value, String string) {
        assertThat(ENCODER.encode(value)).isEqualTo("[\"" + string + "\"]");
    }

    @Test
    void numbersThatAreOneInJavaScriptShareASlot() {
        assertThat(ENCODER.encode(list(1, 1L, 1.0, (short) 1, 1f, (byte) 1, BigDecimal.ONE)))
                .isEqualTo("[[1,1,1,1,1,1,1],1]");
        assertThat(ENCODER.encode(list(1, BigInteger.ONE, "1", true, BigInteger.valueOf(1))))
                .isEqualTo("[[1,2,3,4,2],1,[\"BigInt\",\"1\"],\"1\",true]");
        assertThat(ENCODER.encode(list(0, -0.0, 0.0))).isEqualTo("[[1,-6,1],0]");
    }

    @Test
    void textThatIsOneInJavaScriptSharesASlot() {
        assertThat(ENCODER.encode(list("c", 'c', CharBuffer.wrap("c")))).isEqualTo("[[1,1,1],\"c\"]");
        assertThat(ENCODER.encode(map("GREEN", Color.GREEN, "x", "GREEN")))
                .isEqualTo("[{\"GREEN\":1,\"x\":1},\"GREEN\"]");
    }

    @Test
    void anObjectIsWrittenOnceButAnEqualOneAgain() {
        List<Object> shared = new ArrayList<>(List.of("n"));
        assertThat(ENCODER.encode(list(shared, shared, new ArrayList<>(shared))))
                .isEqualTo("[[1,1,3],[2],\"n\",[2]]");
        Instant epoch = Instant.ofEpochMilli(0);
        assertThat(ENCODER.encode(list(epoch, epoch))).isEqualTo("[[1,1],[\"Date\",\"1970-01-01T00:00:00.000Z\"]]");
    }

    @Tag("DATA-2")
    @Test
    void cyclesAreKept() {
        Map<String, Object> self = new LinkedHashMap<>();
        self.put("name", "me");
        self.put("self", self);
        assertThat(ENCODER.encode(self)).isEqualTo("[{\"name\":1,\"self\":0},\"me\"]");
        List<Object> ring = new ArrayList<>();
        ring.add(map("ring", ring, 1, ring));
        assertThat(ENCODER.encode(ring)).isEqualTo("[[1],[\"Map\",2,0,3,0],\"ring\",1]");
    }

    @Tag("DATA-7")
    @Test
    void stringsAreEscapedForScripts() {
        assertThat(ENCODER.encode("\"\\\n\r\t\b\f<>\u2028\u2029\u0001\u001f\u007fé€\uD83D\uDE00\uD800/"))
                .isEqualTo(
                        "[\"\\\"\\\\\\n\\r\\t\\b\\f\\u003C>\\u2028\\u2029\\u0001\\u001f\u007fé€\uD83D\uDE00\uD800/\"]");
    }
}
