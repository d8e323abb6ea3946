package dev.formactions.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.rules.Rule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form is validated once, whatever else on the server validates methods. */
public interface OnceScenarios extends OnSite {

    @Rule({"VALID-1", "VALID-2", "VALID-3", "VALID-9"})
    @ParameterizedTest
    @CsvSource({"valid, 1", "form, 1", "outside, 1", "plain, 0"})
    default void aValidFormIsValidatedOnce(String action, int times) throws Exception {
        String number = unique("valid " + action);
        assertThat(order(action, number, "x").brief()).isEqualTo(Reply.success(times));
        assertThat(order("ask", number, "x").brief()).isEqualTo(Reply.success(times));
    }

    @Rule({"VALID-1", "VALID-2", "VALID-9"})
    @ParameterizedTest
    @ValueSource(strings = {"valid", "form", "outside"})
    default void anInvalidFormIsValidatedOnce(String action) throws Exception {
        String number = unique("invalid " + action);
        Result result = Result.of(order(action, number, ""));
        assertThat(result.brief()).isEqualTo("failure 400");
        assertThat(result.errors()).isEqualTo(Map.of("name", List.of("Who is it?")));
        assertThat(order("ask", number, "").brief()).isEqualTo(Reply.success(1));
    }

    /** It also shows that there is something that would validate methods. */
    @Test
    @Rule("VALID-10")
    default void anActionWithOtherConstraintsIsLeftToTheServer() throws Exception {
        String number = unique("constrained");
        assertThat(order("constrained&by=me", number, "x").brief()).isEqualTo(Reply.success(2));
        assertThat(order("constrained", number, "x").brief()).isEqualTo(Reply.broken("ConstraintViolationException"));
    }

    /** The same on every server, whose answers are compared. */
    private static String unique(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private Reply order(String action, String number, String name) throws Exception {
        return site().enhanced("/forms/once?/" + action)
                .header("Accept-Language", "en")
                .body("number=" + number + "&name=" + name)
                .reply();
    }
}
