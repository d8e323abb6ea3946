package dev.formactions.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.formactions.internal.bind.FieldPath.Malformed;
import dev.formactions.internal.bind.FieldPath.Step;
import dev.formactions.internal.bind.FieldPath.Steps;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldPathTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '!',
            value = {
                "email ! email",
                "address.street ! address street",
                "a.b.c ! a b c",
                "items[0] ! items <0>",
                "items[0].price ! items <0> price",
                "items[].name ! items <> name",
                "grid[1][2] ! grid <1> <2>",
                "labels[en] ! labels <en>",
                "labels[a.b] ! labels <a.b>",
                "labels[ ] ! labels < >",
                "first-name ! first-name",
                "first name ! first name",
                "имя ! имя",
                "class.module ! class module",
                "__proto__ ! __proto__",
            })
    void aNameIsAWay(String name, String steps) {
        assertThat(read(name)).isEqualTo(steps);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            value = {
                "'' ! no word at 0",
                ". ! no word at 0",
                ".a ! no word at 0",
                "a. ! no word at 2",
                "a..b ! no word at 2",
                "[0] ! no word at 0",
                "[] ! no word at 0",
                "a.[0] ! no word at 2",
                "] ! no word at 0",
                "a] ! neither . nor [ at 1",
                "a[0]b ! neither . nor [ at 4",
                "a[0]] ! neither . nor [ at 4",
                "a[ ! the [ at 1 is never closed",
                "a[0 ! the [ at 1 is never closed",
                "a[[0]] ! a [ in brackets at 2",
                "a[b[0] ! a [ in brackets at 3",
            })
    void anythingElseIsNone(String name, String reason) {
        assertThat(FieldPath.parse(name)).isEqualTo(new Malformed(reason));
    }

    @Test
    @Tag("BIND-7")
    void aNameHasAnEnd() {
        assertThat(FieldPath.parse("a".repeat(512))).isInstanceOf(Steps.class);
        assertThat(FieldPath.parse("a".repeat(513))).isEqualTo(new Malformed("longer than 512 characters"));
    }

    @Test
    @Tag("BIND-7")
    void aWayHasAnEnd() {
        assertThat(FieldPath.parse("a" + ".a".repeat(15))).isInstanceOf(Steps.class);
        assertThat(FieldPath.parse("a" + ".a".repeat(16))).isEqualTo(new Malformed("more than 16 steps"));
        assertThat(FieldPath.parse("a" + "[0]".repeat(16))).isEqualTo(new Malformed("more than 16 steps"));
    }

    @Property
    void noNameIsTooMuch(@ForAll String name) {
        assertThatCode(() -> FieldPath.parse(name)).doesNotThrowAnyException();
    }

    @Property
    void aWayIsWrittenAsItWasRead(@ForAll @CharRange(from = 'Z', to = ']') String name) {
        if (FieldPath.parse(name.replace('\\', '.')) instanceof Steps path) {
            String written = path.steps().stream()
                    .map(step -> step instanceof Step.Word word
                            ? "." + word.text()
                            : "[" + ((Step.Bracket) step).text() + "]")
                    .collect(Collectors.joining());
            assertThat(written.substring(1)).isEqualTo(name.replace('\\', '.'));
        }
    }

    private static String read(String name) {
        return ((Steps) FieldPath.parse(name))
                .steps().stream()
                        .map(step ->
                                step instanceof Step.Word word ? word.text() : "<" + ((Step.Bracket) step).text() + ">")
                        .collect(Collectors.joining(" "));
    }
}
