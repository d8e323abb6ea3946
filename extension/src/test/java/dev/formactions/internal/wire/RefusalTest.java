package dev.formactions.internal.wire;

import static dev.formactions.internal.wire.Shapes.list;
import static dev.formactions.internal.wire.Shapes.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTest {

    private static final DevalueEncoder ENCODER = new DevalueEncoder(List.of());
    private static final Thread THREAD = new Thread(() -> {});

    record Box(Object content) {}

    static Stream<Arguments> paths() {
        return Stream.of(
                arguments(map("nested", map("things", list(THREAD))), "data.nested.things[0]"),
                arguments(map("odd key", map("fn", THREAD)), "data[\"odd key\"].fn"),
                arguments(map("say \"hi\"", THREAD), "data[\"say \\\"hi\\\"\"]"),
                arguments(map("m", map("key", THREAD, 1, 2)), "data.m.get(\"key\")"),
                arguments(map("m", map(1.5, THREAD)), "data.m.get(1.5)"),
                arguments(map("m", map(null, THREAD)), "data.m.get(null)"),
                arguments(map("m", map(true, THREAD)), "data.m.get(true)"),
                arguments(map(new UUID(0, 1), THREAD), "data.get(\"00000000-0000-0000-0000-000000000001\")"),
                arguments(map(list(1), THREAD), "data.get(...)"),
                arguments(map(THREAD, 1), "data.get(...)"),
                arguments(map("1", THREAD), "data[\"1\"]"),
                arguments(map("é", THREAD), "data[\"é\"]"),
                arguments(map("s", Set.of(THREAD)), "data.s"),
                arguments(map("o", Optional.of(THREAD)), "data.o"),
                arguments(new Box(new Box[] {null, new Box(THREAD)}), "data.content[1].content"));
    }

    @Tag("UNENCODABLE-2")
    @ParameterizedTest
    @MethodSource("paths")
    void theMessageNamesThePath(Object data, String path) {
        assertThatExceptionOfType(UnencodableException.class)
                .isThrownBy(() -> ENCODER.encode(data))
                .withMessageStartingWith(
                        "FA-208: Cannot stringify arbitrary non-POJOs (" + path + "): found java.lang.Thread")
                .satisfies(refusal -> assertThat(refusal.path()).isEqualTo(path));
    }

    @Test
    void atTheTopThereIsNoPath() {
        assertThatExceptionOfType(UnencodableException.class)
                .isThrownBy(() -> ENCODER.encode(THREAD))
                .withMessage("FA-208: Cannot stringify arbitrary non-POJOs: found java.lang.Thread, which is neither a"
                        + " record, a bean (a public class outside java.* with a public getter or field), a collection"
                        + " nor a value with a form in JavaScript. Return one of these, hide the property with"
                        + " @JsonbTransient, or define a Transport for java.lang.Thread.");
    }

    static Stream<Object> notData() {
        return Stream.of(
                new Object(),
                Object.class,
                new CompletableFuture<>(),
                Stream.of(1),
                new Exception("x"),
                list().iterator());
    }

    @Tag("UNENCODABLE-3")
    @ParameterizedTest
    @MethodSource("notData")
    void whatDoesRatherThanIsCannotBeData(Object value) {
        UnencodableException refusal =
                catchThrowableOfType(UnencodableException.class, () -> ENCODER.encode(list(value)));
        assertThat(refusal.reason()).isEqualTo("Cannot stringify arbitrary non-POJOs");
        assertThat(refusal.path()).isEqualTo("data[0]");
    }

    @Tag("UNENCODABLE-3")
    @Test
    void aLambdaIsAFunction() {
        Supplier<String> lambda = () -> "";
        assertThatExceptionOfType(UnencodableException.class)
                .isThrownBy(() -> ENCODER.encode(map("fn", lambda)))
                .withMessageStartingWith("FA-207: Cannot stringify a function (data.fn): ")
                .withMessageEndingWith("Return what it computes instead.");
    }

    @Tag("UNENCODABLE-3")
    @Test
    void aPrototypeKeyIsRefused() {
        assertThatExceptionOfType(UnencodableException.class)
                .isThrownBy(() -> ENCODER.encode(list(map("__proto__", 1))))
                .withMessageStartingWith("FA-202: Cannot stringify objects with __proto__ keys (data[0]): ");
        assertThat(ENCODER.encode(map("__proto__", 1, 2, 3)))
                .as("the key of a Map is a value")
                .isEqualTo("[[\"Map\",1,2,3,4],\"__proto__\",1,2,3]");
    }

    @Test
    void dataMayBeDeep() {
        assertThat(ENCODER.encode(nested(Encoding.MAX_DEPTH))).endsWith(",[]]");
    }

    @Tag("UNENCODABLE-3")
    @Test
    void dataThatIsTooDeepIsRefusedOnASmallStack() throws InterruptedException {
        List<Throwable> thrown = new ArrayList<>();
        Thread small = new Thread(null, () -> ENCODER.encode(nested(100_000)), "small", 512 * 1024);
        small.setUncaughtExceptionHandler((thread, e) -> thrown.add(e));
        small.start();
        small.join();
        assertThat(thrown)
                .singleElement()
                .isInstanceOf(UnencodableException.class)
                .extracting(Throwable::getMessage)
                .asString()
                .startsWith("FA-203: Cannot stringify data nested more than 250 levels deep"
                        + " (data[0][0][0][0][0][0][0][0][0][0]): ");
    }

    private static Object nested(int levels) {
        return IntStream.range(1, levels).boxed().reduce(list(), (inner, i) -> list(inner), (a, b) -> a);
    }
}
