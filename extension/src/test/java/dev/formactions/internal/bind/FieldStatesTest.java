package dev.formactions.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Sensitive;
import dev.formactions.internal.model.FieldState;
import jakarta.ws.rs.DefaultValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a view is told about the fields. */
class FieldStatesTest {

    record Order(
            @DefaultValue("3") int number,
            @DefaultValue("true") boolean express,
            @Sensitive @DefaultValue("x") String code,
            Optional<Address> address,
            List<Row> rows,
            List<String> tags,
            Map<String, Row> byName) {}

    record Address(String street, Address previous) {}

    record Row(String name, @DefaultValue("2") int seats, @DefaultValue("true") boolean vegan) {}

    private static final Map<String, List<String>> ERRORS = Map.of(
            "number", List.of("too many"),
            "address", List.of("unknown"),
            "address.street", List.of("too long"),
            "rows", List.of("too few"),
            "rows[7].name", List.of("taken"),
            "tags", List.of("odd"),
            "tags[5]", List.of("even"),
            "byName[a b].name", List.of("no"));

    @Test
    @Tag("SHOWN-5")
    @Tag("BIND-10")
    @Tag("BIND-11")
    void beforeASubmissionFieldsHaveTheirDefaults() {
        Map<String, FieldState> fields =
                Bound.plan(Order.class).state("save-", Map.of()).fields();
        assertThat(fields.keySet()).containsExactly("number", "express", "code", "address", "rows", "tags", "byName");
        assertThat(fields.get("number").texts()).containsExactly("3");
        assertThat(fields.get("number").id()).isEqualTo("save-number");
        assertThat(fields.get("express").checked()).isTrue();
        assertThat(fields.get("code").texts()).isEmpty();
        assertThat(fields.get("rows").items().get()).isEmpty();
        assertThat(fields.get("byName").fields().get()).isEmpty();
    }

    @Test
    void aTypeThatContainsItselfIsShownAsFarAsSomebodyAsks() {
        FieldState previous = below(
                below(Bound.plan(Order.class).state("", Map.of()).fields().get("address"), "previous"), "previous");
        assertThat(below(previous, "street").name()).isEqualTo("address.previous.previous.street");
        assertThat(below(previous, "street").id()).isEqualTo("address-previous-previous-street");
    }

    @Test
    @Tag("SHOWN-5")
    @Tag("SHOWN-6")
    void afterASubmissionFieldsHaveWhatWasTyped() {
        Map<String, FieldState> fields = fields("number=x&code=secret&address.street=y");
        assertThat(fields.get("number").texts()).containsExactly("x");
        assertThat(fields.get("number").errors()).containsExactly("too many");
        assertThat(fields.get("express").checked()).isFalse();
        assertThat(fields.get("code").texts()).isEmpty();
        assertThat(fields.get("address").errors()).containsExactly("unknown");
        assertThat(below(fields.get("address"), "street").texts()).containsExactly("y");
        assertThat(below(fields.get("address"), "street").errors()).containsExactly("too long");
    }

    @Test
    @Tag("BIND-11")
    void whatWasNotSubmittedHasNoDefaultAnyMore() {
        assertThat(fields("express=on").get("number").texts()).isEmpty();
        assertThat(fields("express=on").get("express").checked()).isTrue();
    }

    @Test
    @Tag("SHOWN-6")
    void rowsKeepTheirNames() {
        FieldState rows = fields("rows[7].name=b&rows[2].name=a").get("rows");
        assertThat(rows.items().get()).extracting(FieldState::name).containsExactly("rows[2]", "rows[7]");
        FieldState name = below(rows.items().get().get(1), "name");
        assertThat(name.name()).isEqualTo("rows[7].name");
        assertThat(name.id()).isEqualTo("rows-7-name");
        assertThat(name.texts()).containsExactly("b");
        assertThat(name.errors()).containsExactly("taken");
        assertThat(rows.errors()).containsExactly("too few");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', rows[0]",
        "rows[3].name=a, rows[4]",
        "rows[].name=a&rows[].name=b, rows[2]",
        "rows[0].name=&rows[1].name=b, rows[2]",
        "rows[0].name=a&rows[1].name=, -",
        "rows[0].name=a&rows[1].vegan=false, -",
        "rows[0].name=a&rows[1].vegan=on, rows[2]",
    })
    @Tag("SHOWN-6")
    void aListHasOneBlankRow(String body, String name) {
        FieldState blank = fields(body).get("rows").blank().get();
        assertThat(blank == null ? "-" : blank.name()).isEqualTo(name);
    }

    @Test
    void aBlankRowHasNoErrors() {
        FieldState row = Objects.requireNonNull(
                fields("rows[6].name=a").get("rows").blank().get());
        assertThat(below(row, "name").errors()).isEmpty();
        assertThat(below(row, "name").id()).isEqualTo("rows-7-name");
    }

    @Test
    @Tag("BIND-10")
    @Tag("SHOWN-6")
    void aBlankRowShowsNoDefaultsSoThatItIsNoneIfItIsLeftAsItIs() {
        FieldState row = Objects.requireNonNull(Bound.plan(Order.class)
                .state("", Map.of())
                .fields()
                .get("rows")
                .blank()
                .get());
        assertThat(below(row, "seats").texts()).isEmpty();
        assertThat(below(row, "vegan").checked()).isFalse();
        Object order = Bound.value(Order.class, "rows[0].name=&rows[0].seats=&rows[1].name=a&rows[1].seats=");
        assertThat(((Order) order).rows()).containsExactly(new Row("a", 2, false));
    }

    @Test
    @Tag("SHOWN-6")
    void rowsThatWereLeftBlankAreShownAsTheyWereSent() {
        FieldState rows = fields("rows[0].name=&rows[7].name=b&rows[9].name=").get("rows");
        assertThat(rows.items().get()).extracting(FieldState::name).containsExactly("rows[0]", "rows[7]", "rows[9]");
        assertThat(below(rows.items().get().get(1), "name").errors()).containsExactly("taken");
        assertThat(rows.blank().get()).isNull();
    }

    @Test
    @Tag("SHOWN-6")
    void aListOfTextsHasTheErrorsOfItsElements() {
        FieldState tags = fields("tags=a&tags[5]=b").get("tags");
        assertThat(tags.texts()).containsExactly("b", "a");
        assertThat(tags.errors()).containsExactly("odd", "even");
        assertThat(tags.items().get()).extracting(FieldState::name).containsExactly("tags[5]", "tags");
    }

    @Test
    @Tag("SHOWN-6")
    void entriesOfAMapAreFoundByTheirKeys() {
        FieldState map = fields("byName[a b].name=x").get("byName");
        FieldState entry = map.fields().get().get("a b");
        assertThat(below(entry, "name").errors()).containsExactly("no");
        assertThat(below(entry, "name").id()).isEqualTo("byName-a_x20_b-name");
        assertThat(map.items().get()).hasSize(1);
    }

    @SuppressWarnings("UnicodeInCode") // Names of fields may be in any script.
    record Names(
            String 名前,
            String 住所,
            String error,
            String hint,
            String summary,
            Map<String, String> labels,
            Map<String, Row> rows,
            List<String> tags) {}

    @Test
    @Tag("SHOWN-8")
    void noTwoFieldsHaveOneId() {
        String body = "labels[ä]=1&labels[ö]=2&labels[er ror]=3&labels[er-ror]=4&labels[<error>]=5&labels[error]=6"
                + "&labels[a.b]=7&labels[a-b]=8&labels[a_x2d_b]=9&rows[a].name=1&rows[a-name].name=2&rows[a.name].name=3"
                + "&tags=1&tags=2&tags[7]=3";
        Map<String, FieldState> fields = Bound.form(Names.class, body)
                .state("g-", Map.of(), List.of(), Map.of())
                .fields();
        List<String> ids = new ArrayList<>();
        fields.forEach((name, field) -> ids.addAll(ids(field)));
        assertThat(ids).hasSize(31).doesNotHaveDuplicates().noneMatch(id -> id.contains("--"));
        assertThat(ids).contains("g-名前", "g-labels-ä", "g-labels-er_x2d_ror", "g-labels-_x3c_error_x3e_", "g-tags-7");
    }

    @Test
    void aFieldThatComesAgainHasTheFocusOnce() {
        List<FieldState> items = fields("tags=a&tags=b").get("tags").items().get();
        assertThat(items).extracting(FieldState::id).containsExactly("tags", "tags-1");
        assertThat(items).extracting(FieldState::name).containsOnly("tags");
    }

    /** Of a field and all below; the first of a list's fields without an index is the list's own. */
    private static List<String> ids(FieldState field) {
        List<String> ids = new ArrayList<>(List.of(field.id()));
        field.items().get().stream()
                .filter(item -> !item.id().equals(field.id()))
                .forEach(item -> ids.addAll(ids(item)));
        if (field.items().get().isEmpty()) {
            field.fields().get().values().forEach(each -> ids.addAll(ids(each)));
        }
        return ids;
    }

    @Test
    void nothingIsPrinted() {
        assertThat(fields("number=4711").get("number")).hasToString("FieldState[number]");
    }

    private static FieldState below(FieldState state, String name) {
        return state.fields().get().get(name);
    }

    private static Map<String, FieldState> fields(String body) {
        return Bound.form(Order.class, body)
                .state("", ERRORS, List.of(), Map.of())
                .fields();
    }
}
