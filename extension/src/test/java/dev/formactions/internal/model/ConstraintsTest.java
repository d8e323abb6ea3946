package dev.formactions.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("VALID-10")
class ConstraintsTest {

    @SuppressWarnings("unused") // Looked up by name.
    static final class Methods {
        void plain(@QueryParam("q") String q) {}

        void one(@Pattern(regexp = "a") String q) {}

        void repeated(@Pattern(regexp = "a") @Pattern(regexp = "b") String q) {}

        void element(List<@NotBlank String> q) {}

        void cascading(@Valid Object form) {}
    }

    @ParameterizedTest
    @CsvSource({
        "plain, false, false",
        "one, true, true",
        "repeated, true, true",
        "element, true, true",
        "cascading, false, true"
    })
    void constraintsAreFoundWhereverTheyStand(String name, boolean others, boolean any) {
        Method method = Arrays.stream(Methods.class.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(Constraints.hasOthers(method)).isEqualTo(others);
        assertThat(Constraints.isAt(method.getParameters()[0])).isEqualTo(any);
    }
}
