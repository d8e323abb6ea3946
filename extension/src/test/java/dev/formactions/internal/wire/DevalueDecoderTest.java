package dev.formactions.internal.wire;

import static dev.formactions.internal.wire.Shapes.list;
import static dev.formactions.internal.wire.Shapes.map;
import static dev.formactions.internal.wire.Undefined.UNDEFINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.formactions.internal.wire.Shapes.Point;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DevalueDecoderTest {

    private static final DevalueDecoder DECODER = new DevalueDecoder(Map.of("Point", DevalueDecoderTest::point));

    private static Object point(Object payload) {
        return payload instanceof List<?> xy ? new Point((Integer) xy.get(0), (Integer) xy.get(1)) : "no point";
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("-1", UNDEFINED),
                arguments("-3", Double.NaN),
                arguments("-4", Double.POSITIVE_INFINITY),
                arguments("-5", Double.NEGATIVE_INFINITY),
                arguments(" -6 ", -0.0),
                arguments("[null]", null),
                arguments("[42]", 42),
                arguments("[9007199254740991]", 9007199254740991L),
                arguments("[9007199254740992]", 9007199254740992.0),
                arguments("[-9223372036854775808]", (double) Long.MIN_VALUE),
                arguments("[1.5]", 1.5),
                arguments("[1e+2]", 100),
                arguments("[-0]", -0.0),
                arguments("[true]", true),
                arguments("[false]", false),
                arguments("[\"hi \\u003C\\ud83d\\uDE00\\n\\/\"]", "hi <\uD83D\uDE00\n/"),
                arguments("[[]]", list()),
                arguments("[[1,2],\"a\",\"b\"]", list("a", "b")),
                arguments("[[1,-1,-2],5]", list(5, UNDEFINED, UNDEFINED)),
                arguments("[[-7,3,1,1],\"a\"]", list(UNDEFINED, "a", UNDEFINED)),
                arguments("[{}]", map()),
                arguments("[[\"null\",\"a\",1],2]", map("a", 2)),
                arguments("[[\"Map\",1,2,3,4],\"k\",1,2,\"two\"]", map("k", 1, 2, "two")),
                arguments("[[\"Set\",1,2,-3],1,\"a\"]", Set.of(1, "a", Double.NaN)),
                arguments("[[\"Date\",\"+010000-01-01T00:00:00.000Z\"]]", Instant.parse("+10000-01-01T00:00:00Z")),
                arguments("[[\"Date\",\"\"]]", UNDEFINED),
                arguments("[[\"BigInt\",\"123\"]]", BigInteger.valueOf(123)),
                arguments("[[\"URL\",\"https://example.org/\"]]", URI.create("https://example.org/")),
                arguments("[[\"URLSearchParams\",\"a=1&b=2\"]]", "a=1&b=2"),
                arguments("[[\"Temporal.PlainDate\",\"1999-09-29\"]]", "1999-09-29"),
                arguments("[[\"Object\",1],7]", 7),
                arguments("[[\"Object\",-3]]", Double.NaN),
                arguments("[[\"Object\",1],[\"BigInt\",\"7\"]]", BigInteger.valueOf(7)),
                arguments("[[\"ArrayBuffer\",\"AQI=\"]]", new byte[] {1, 2}),
                arguments(
                        "[{\"part\":1},[\"Uint8Array\",2,1,2],[\"ArrayBuffer\",\"AQIDBAU=\"]]",
                        map("part", new byte[] {2, 3})),
                arguments(
                        "[{\"at\":1,\"again\":5},[\"Point\",2],[3,4],3,4,[\"Point\",6],[7,7],0]",
                        map("at", new Point(3, 4), "again", new Point(0, 0))));
    }

    @Tag("DATA-10")
    @ParameterizedTest
    @MethodSource("texts")
    void everyFormHasItsValue(String text, Object value) {
        assertThat(DECODER.decode(text))
                .usingRecursiveComparison()
                .withEqualsForType(Object::equals, Double.class)
                .isEqualTo(value);
    }

    @Test
    void aRegularExpressionKeepsTheFlagsThatJavaHas() {
        assertThat(DECODER.decode("[[\"RegExp\",\"a+\",\"dgimsuy\"]]"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(Pattern.class))
                .satisfies(pattern -> assertThat(pattern.pattern()).isEqualTo("a+"))
                .satisfies(pattern -> assertThat(pattern.flags())
                        .isEqualTo(
                                Pattern.CASE_INSENSITIVE | Pattern.MULTILINE | Pattern.DOTALL | Pattern.UNICODE_CASE));
    }

    @Test
    void whatIsReferredToTwiceIsOneObject() {
        Map<?, ?> value = (Map<?, ?>) DECODER.decode("[{\"a\":1,\"b\":1,\"list\":3},{\"n\":2},1,[1,1]]");
        assertThat(value.get("a")).isEqualTo(Map.of("n", 1)).isSameAs(value.get("b"));
        assertThat((List<?>) value.get("list"))
                .allSatisfy(each -> assertThat(each).isSameAs(value.get("a")));
    }

    @Test
    void cyclesComeBack() {
        Map<?, ?> self = (Map<?, ?>) DECODER.decode("[{\"name\":1,\"self\":0},\"me\"]");
        assertThat(self.get("self") == self).isTrue();
        Set<?> set = (Set<?>) DECODER.decode("[[\"Set\",0]]");
        assertThat(set.iterator().next() == set).isTrue();
        List<?> keyed = (List<?>) DECODER.decode("[[1],[\"Map\",0,1]]");
        Map<?, ?> map = (Map<?, ?>) keyed.get(0);
        assertThat(map.get(keyed) == map).isTrue();
    }

    @Test
    void setsTellContainersApartByIdentityAndPrimitivesByValue() {
        Set<?> set = (Set<?>) DECODER.decode("[[\"Set\",1,2,1,3,4],[],[],\"a\",\"a\"]");
        assertThat(set).hasSize(3);
        assertThat(set.contains("a")).isTrue();
        Iterator<?> elements = set.iterator();
        assertThat(elements.next()).isEqualTo(elements.next()).isEqualTo(List.of());
    }

    @Test
    void aMapKeepsTheFirstPlaceAndTheLastValueOfAKey() {
        Map<?, ?> map = (Map<?, ?>) DECODER.decode("[[\"Map\",1,1,2,2,1,2],1,\"x\"]");
        assertThat(map.toString()).isEqualTo("{1=x, x=x}");
        assertThat(map.containsKey(List.of())).isFalse();
        assertThat(map.get("none")).isNull();
    }

    @Test
    void aPayloadMayContainItsCustomValue() {
        DevalueDecoder decoder = new DevalueDecoder(Map.of("Box", payload -> list("boxed", payload)));
        List<?> box = (List<?>) decoder.decode("[[\"Box\",1],{\"self\":0}]");
        Map<?, ?> payload = (Map<?, ?>) box.get(1);
        List<?> inner = (List<?>) payload.get("self");
        assertThat(inner.get(1) == payload).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "0",
                "7",
                "-2",
                "-7",
                "1.5",
                "{}",
                "\"x\"",
                "null",
                "[1",
                "[1,]",
                "[,1]",
                "[1]x",
                "[01]",
                "[+1]",
                "[.5]",
                "[tru]",
                "[\"a]",
                "[\"\\x\"]",
                "[\"\\u12g4\"]",
                "[\"\\u12\"]",
                "[\"\n\"]",
                "[{\"a\" 1}]",
                "[{a:1}]",
                "[[[[1]]]]",
                "[[1]]",
                "[[1.5],1]",
                "[[\"a\"]]",
                "[[-3,\"a\"]]",
                "[{\"a\":1}]",
                "[{\"a\":-2}]",
                "[{\"a\":null}]",
                "[{\"__proto__\":1},1]",
                "[[\"null\",\"__proto__\",1],1]",
                "[[\"null\",1,1],1]",
                "[[\"null\",\"a\"]]",
                "[[\"Map\",1],1]",
                "[[\"Nope\",1],1]",
                "[[\"Float64Array\",1],[\"ArrayBuffer\",\"\"]]",
                "[[\"Date\",\"x\"]]",
                "[[\"Date\",1],1]",
                "[[\"Date\"]]",
                "[[\"BigInt\",\"x\"]]",
                "[[\"URL\",\"a b\"]]",
                "[[\"ArrayBuffer\",\"%\"]]",
                "[[\"Uint8Array\",0]]",
                "[[\"Uint8Array\",9]]",
                "[[\"Uint8Array\",1,0,9],[\"ArrayBuffer\",\"AQI=\"]]",
                "[[\"Uint8Array\",1,0],[\"ArrayBuffer\",\"AQI=\"]]",
                "[[\"Uint8Array\",1,3,-1],[\"ArrayBuffer\",\"AQI=\"]]",
                "[[\"Object\",1],{}]",
                "[[\"Object\",0]]",
                "[[\"Object\",-1]]",
                "[[\"RegExp\",\"(\"]]",
                "[[-7]]",
                "[[-7,-1]]",
                "[[-7,2000000000]]",
                "[[-7,1,1,1],1]",
                "[[\"Point\",0]]",
                "[[\"Point\"]]",
                "[[\"Point\",\"x\"]]"
            })
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DECODER.decode(text));
    }

    @Test
    void aTextThatIsNestedTooDeepIsRefused() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 1; i < 100_000; i++) {
            text.append('[').append(i).append("],");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DECODER.decode(text.append("1]").toString()))
                .withMessageContaining("500 levels");
    }
}
