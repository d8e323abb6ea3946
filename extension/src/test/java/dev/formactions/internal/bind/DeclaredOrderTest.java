package dev.formactions.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.internal.model.FieldState;
import dev.formactions.internal.model.FormState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The order of errors, and which field is the first. */
class DeclaredOrderTest {

    record Order(String zip, Address address, List<Row> rows, List<String> tags, Map<String, Row> byName, String art) {}

    record Address(String street, String city) {}

    record Row(String name, Optional<Address> at) {}

    @Test
    void errorsAreInTheOrderOfTheFields() {
        FormState state = state(
                "art",
                "nowhere",
                "rows[10].name",
                "rows[9].at.city",
                "rows[9].at.street",
                "rows[9].name",
                "rows",
                "address.street",
                "address",
                "byName[x].name",
                "tags",
                "zip");
        assertThat(state.errors())
                .extracting(FormState.FieldError::name)
                .containsExactly(
                        "zip",
                        "address",
                        "address.street",
                        "rows",
                        "rows[9].name",
                        "rows[9].at.street",
                        "rows[9].at.city",
                        "rows[10].name",
                        "tags",
                        "byName[x].name",
                        "art",
                        "nowhere");
        assertThat(state.errors().get(4))
                .isEqualTo(new FormState.FieldError("rows[9].name", "f-rows-9-name", true, List.of("!")));
        assertThat(state.formErrors()).containsExactly("all");
    }

    @Test
    void theFirstIsOneThatHasAControl() {
        FormState state = state("address", "address.city", "art");
        FieldState address = state.fields().get("address");
        assertThat(address.first()).isFalse();
        assertThat(address.fields().get().get("street").first()).isFalse();
        assertThat(address.fields().get().get("city").first()).isTrue();
        assertThat(state.fields().get("art").first()).isFalse();
    }

    @Test
    void aListOfTextsIsOneControl() {
        assertThat(state("tags", "art").fields().get("tags").first()).isTrue();
        assertThat(state("art").fields().get("tags").first()).isFalse();
    }

    @Test
    void withoutErrorsNoneIsFirst() {
        assertThat(state().fields().get("zip").first()).isFalse();
        assertThat(Bound.plan(Order.class)
                        .state("f-", Map.of())
                        .fields()
                        .get("zip")
                        .first())
                .isFalse();
    }

    private static FormState state(String... names) {
        Map<String, List<String>> errors = new LinkedHashMap<>();
        List.of(names).forEach(name -> errors.put(name, List.of("!")));
        return Bound.form(Order.class, "zip=1").state("f-", errors, List.of("all"), Map.of());
    }
}
