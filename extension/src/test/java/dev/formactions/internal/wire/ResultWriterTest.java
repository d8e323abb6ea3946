package dev.formactions.internal.wire;

import static dev.formactions.internal.wire.Shapes.list;
import static dev.formactions.internal.wire.Shapes.map;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.json.bind.JsonbBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResultWriterTest {

    private final ResultWriter writer = new ResultWriter(new DevalueEncoder(List.of()), JsonbBuilder::create);

    static Stream<Arguments> successes() {
        return Stream.of(
                arguments(Undefined.UNDEFINED, 204, "-1"),
                arguments(Optional.empty(), 204, "-1"),
                arguments(null, 204, "[null]"),
                arguments(Map.of("a", "x"), 200, "[{\\\"a\\\":1},\\\"x\\\"]"),
                arguments(0, 200, "[0]"),
                arguments("", 200, "[\\\"\\\"]"),
                arguments(false, 200, "[false]"),
                arguments(Double.NaN, 200, "-3"));
    }

    @ParameterizedTest
    @MethodSource("successes")
    void aSuccessHasItsStatusAndItsDataAsText(Object data, int status, String text) {
        assertThat(writer.success(data))
                .asString(UTF_8)
                .isEqualTo("{\"type\":\"success\",\"status\":" + status + ",\"data\":\"" + text + "\"}");
    }

    @Test
    void aFailureHasTheStatusThatItWasGiven() {
        assertThat(writer.failure(422, Map.of("email", "x@y")))
                .asString(UTF_8)
                .isEqualTo("{\"type\":\"failure\",\"status\":422,\"data\":\"[{\\\"email\\\":1},\\\"x@y\\\"]\"}");
        assertThat(writer.failure(400, Undefined.UNDEFINED))
                .asString(UTF_8)
                .isEqualTo("{\"type\":\"failure\",\"status\":400,\"data\":\"-1\"}");
    }

    @Test
    void thePageFollowsTheResult() {
        byte[] result = writer.failure(422, Undefined.UNDEFINED);
        byte[] html = "<p title=\"ä\">\n😀</p>".getBytes(UTF_8);
        assertThat(writer.withPage(result, 422, html))
                .asString(UTF_8)
                .isEqualTo("{\"type\":\"failure\",\"status\":422,\"data\":\"-1\","
                        + "\"page\":{\"status\":422,\"html\":\"<p title=\\\"ä\\\">\\n😀</p>\"}}");
    }

    @Test
    void aRedirectHasTheLocationAsGiven() {
        assertThat(writer.redirect(303, "/a?b=\"c\"&d=é"))
                .asString(UTF_8)
                .isEqualTo("{\"type\":\"redirect\",\"status\":303,\"location\":\"/a?b=\\\"c\\\"&d=é\"}");
    }

    @Test
    void textIsEscapedTwice() {
        assertThat(writer.success("\n<\u2028\uD83D\uDE00\\"))
                .asString(UTF_8)
                .endsWith("\"data\":\"[\\\"\\\\n\\\\u003C\\\\u2028\uD83D\uDE00\\\\\\\\\\\"]\"}");
    }

    @Tag("DATA-7")
    @Test
    void loneSurrogatesAreEscapedBecauseUtf8HasNone() {
        assertThat(writer.success("\uD83Dx\uDE00\uD83D"))
                .asString(UTF_8)
                .endsWith("\"data\":\"[\\\"\\ud83dx\\ude00\\ud83d\\\"]\"}");
    }

    @Test
    void dataThatCannotBeEncodedIsNotWritten() {
        assertThatExceptionOfType(UnencodableException.class).isThrownBy(() -> writer.success(list(new Object())));
    }

    public record Detail(LocalDate day, int code) {}

    @Test
    void anErrorIsPlainJsonInTheOrderOfItsMap() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", "Nope < \u0001\"");
        error.put("none", null);
        error.put("numbers", list(1, 2L, 0.5f, -0.0, 1e21, Double.NaN, new BigDecimal("1.50"), Long.MAX_VALUE));
        error.put("nested", map("ok", true, 1, Undefined.UNDEFINED, 2, list(), 3, map()));
        error.put("detail", new Detail(LocalDate.of(2024, 2, 29), 7));
        error.put("day", LocalDate.of(2024, 2, 29));
        assertThat(writer.error(error))
                .asString(UTF_8)
                .isEqualTo("{\"type\":\"error\",\"error\":{\"message\":\"Nope < \\u0001\\\"\",\"none\":null,"
                        + "\"numbers\":[1,2,0.5,0,1e+21,null,1.50,9223372036854775807],"
                        + "\"nested\":{\"ok\":true,\"2\":[],\"3\":{}},"
                        + "\"detail\":{\"code\":7,\"day\":\"2024-02-29\"},\"day\":\"2024-02-29\"}}");
    }

    @Test
    void jsonbIsNotAskedForSimpleValues() {
        ResultWriter embedded = new ResultWriter(new DevalueEncoder(List.of()), () -> {
            throw new AssertionError("no JSON-B");
        });
        assertThat(embedded.error(Map.of("message", "m")))
                .asString(UTF_8)
                .isEqualTo("{\"type\":\"error\",\"error\":{\"message\":\"m\"}}");
    }

    @Test
    void anErrorThatContainsItselfIsRefused() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("self", error);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.error(error))
                .withMessageStartingWith("FA-206: ");
    }
}
