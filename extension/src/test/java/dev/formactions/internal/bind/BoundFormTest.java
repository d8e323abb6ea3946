package dev.formactions.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.formactions.Sensitive;
import dev.formactions.internal.bind.Bound.Upload;
import dev.formactions.internal.bind.BoundForm.Unmade;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of a form beside its value. */
class BoundFormTest {

    record Order(int number, List<Row> rows, List<Integer> tags, Set<Integer> set, Map<Integer, Row> map, Row row) {}

    record Row(Integer price, List<Row> rows) {}

    record Range(int from, int to) {
        Range {
            if (from > to) {
                throw new IllegalArgumentException("never shown");
            }
        }
    }

    record Ranges(List<Range> all, @Sensitive Range hidden) {}

    @SuppressWarnings("ArrayRecordComponent") // Applications may have them.
    record Account(
            String name,
            @Sensitive String password,
            char[] pin,
            List<char[]> codes,
            @Sensitive Secret secret,
            @Sensitive Map<String, String> answers) {}

    record Secret(String a) {}

    record Gallery(Upload cover, List<Upload> pictures, String title) {}

    @SuppressWarnings("ArrayRecordComponent") // Applications may have them.
    record Wrong(
            List<String> list,
            Set<String> set,
            Set<Integer> numbers,
            SortedSet<String> sorted,
            List<TimeUnit> enums,
            List<Boolean> flags,
            Set<Boolean> flagSet,
            String[] array,
            boolean[] flagArray,
            int[] ints,
            List<Optional<String>> optionals,
            List<List<String>> lists,
            Map<String, String> map,
            List<Row> rows,
            Map<Integer, Row> rowMap,
            List<Upload> parts,
            Set<Upload> partSet,
            Upload[] partArray,
            Map<String, Upload> partMap,
            List<List<Upload>> partLists) {
        @Override
        public String toString() {
            return "" + list + set + numbers + sorted + enums + flags + flagSet + Arrays.toString(array)
                    + Arrays.toString(flagArray) + Arrays.toString(ints) + optionals + lists + map + rows + rowMap
                    + parts
                    + partSet + Arrays.toString(partArray) + partMap + partLists;
        }
    }

    record Guest(
            String name,
            int age,
            boolean vegan,
            Optional<Boolean> asked,
            Guest previous,
            List<String> tags,
            Map<String, String> labels) {}

    @SuppressWarnings("ArrayRecordComponent") // Applications may have them.
    record Party(List<Guest> rows, Set<Guest> set, Guest[] array, Map<String, Guest> map) {
        String all() {
            List<Guest> all = new ArrayList<>(rows);
            all.addAll(set);
            all.addAll(List.of(array));
            all.addAll(map.values());
            return all.toString();
        }
    }

    record Failing(String a) {
        Failing {
            throw new AssertionError("the program's mistake");
        }
    }

    /** Its setter fails. */
    public static final class FailingBean {
        public void setA(String a) {
            throw new AssertionError(a);
        }
    }

    record NotInitialized(String a) {
        static final int ZERO = Integer.parseInt("none");
    }

    record Ending(String a) {
        Ending {
            throw new OutOfMemoryError();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            value = {
                "number=x ! {number=[Enter a number.]}",
                "number= ! {number=[Fill in this field.]}",
                "a=b ! {number=[Fill in this field.]}",
                "number=1&rows[7].price=x ! {rows[7].price=[Enter a number.]}",
                "number=1&rows[].price=x&rows[].price=y ! {rows[0].price=[Enter a number.], rows[1].price=[Enter a number.]}",
                "number=1&tags=1&tags=x&tags=y ! {tags=[Enter a number., Enter a number.]}",
                "number=1&tags[3]=x ! {tags[3]=[Enter a number.]}",
                "number=1&set=x ! {set=[Enter a number.]}",
                "number=1&map[x].price=1&map[2].price=x ! {map[x]=[Enter a number.], map[2].price=[Enter a number.]}",
                "number=1&map.x.price=1 ! {map[x]=[Enter a number.]}",
            })
    @Tag("CONVERT-5")
    @Tag("VALID-4")
    void errorsAreKnownByTheNameOfTheField(String body, String errors) {
        BoundForm form = Bound.form(Order.class, body);
        assertThat(form.errors()).hasToString(errors);
        assertThat(form.isFaithful()).isFalse();
    }

    @Test
    void whatCannotBeConvertedLeavesNothing() {
        assertThat(Bound.form(Order.class, "number=x&tags=1&tags=y&set=x&row.price=z")
                        .value())
                .isEqualTo(new Order(
                        0, List.of(), java.util.Arrays.asList(1, null), Set.of(), Map.of(), new Row(null, List.of())));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "number, number",
        "rows[0], rows[3]",
        "rows[0].price, rows[3].price",
        "rows[1].rows[0].price, rows[7].rows[1].price",
        "rows[1].rows[1].price, rows[7].rows[2].price",
        "tags[0], tags[9]",
        "tags[1], tags",
        "tags[2], tags",
        "map[5].price, map[005].price",
        "row.price, row.price",
        "rows[9].price, rows[9].price",
    })
    @Tag("VALID-4")
    void positionsHaveTheNamesThatWereSubmitted(String position, String name) {
        BoundForm form = Bound.form(
                Order.class,
                "number=1&rows[3].price=1&rows[7].rows[1].price=1&rows[7].rows[2].price=1&tags=1&tags=2&tags[9]=3"
                        + "&map[005].price=1&row.price=1");
        assertThat(form.name(position)).isEqualTo(name);
    }

    @Test
    @Tag("SHOWN-2")
    void valuesAreNestedTexts() {
        BoundForm form = Bound.form(
                Order.class, "number=x&rows[7].price=y&rows[3].price=&tags=1&map[z].price=1&unknown=1&row.unknown=1");
        assertThat(form.values()).hasToString("{number=x, rows=[{price=}, {price=y}], tags=[1], map={z={price=1}}}");
    }

    @Test
    @Tag("SECRET-1")
    void sensitiveTextsAreNotAmongTheValues() {
        BoundForm form = Bound.form(Account.class, "name=Ada&password=p1&pin=p2&codes=p3&secret.a=p4&answers[a]=p5");
        assertThat(form.values()).isEqualTo(Map.of("name", "Ada"));
        assertThat(((Account) form.value()).password()).isEqualTo("p1");
        assertThat(((Account) form.value()).pin()).containsExactly('p', '2');
    }

    @Test
    @Tag("SECRET-3")
    void aMessageMayTellASecret() {
        BoundForm form = Bound.form(Account.class, "name=Ada&password=hunter2&secret.a=ab&pin=");
        assertThat(form.tellsSecret("hunter2 is too short")).isTrue();
        assertThat(form.tellsSecret("Ada is taken")).isFalse();
        assertThat(form.tellsSecret("about")).isFalse();
        assertThat(form.tellsSecret("ab is too short")).isTrue();
        assertThat(form.tellsSecret("\"ab\" is too short")).isTrue();
    }

    @Test
    @Tag("SECRET-4")
    void aFormCanBeSensitiveAsAWhole() {
        BoundForm form = Bound.plans(new java.util.ArrayList<>())
                .find(Row.class, true, "parameter 1", new dev.formactions.internal.model.Problems())
                .bind(Bound.entries("price=4711"), Locale.ENGLISH);
        assertThat(form.values()).isEmpty();
        assertThat(form.state("", Map.of(), List.of(), Map.of())
                        .fields()
                        .get("price")
                        .texts())
                .isEmpty();
        assertThat(form.tellsSecret("4711")).isTrue();
    }

    @Test
    void anObjectThatRefusesItsValuesIsReported() {
        BoundForm form = Bound.form(Ranges.class, "all[4].from=1&all[4].to=2&all[8].from=2&all[8].to=1");
        assertThat(form.unmade())
                .containsExactly(new Unmade("all[8]", "all[1]", Range.class, Map.of("from", 2, "to", 1)));
        assertThat(form.value()).isEqualTo(new Ranges(java.util.Arrays.asList(new Range(1, 2), null), null));
        assertThat(form.isFaithful()).isFalse();
        assertThat(form.isBroken("all[1]")).isTrue();
        assertThat(form.isBroken("all[0]")).isFalse();
    }

    @Test
    void aFormObjectThatRefusesItsValuesIsNone() {
        BoundForm form = Bound.form(Range.class, "from=2&to=1");
        assertThat(form.value()).isNull();
        assertThat(form.unmade()).containsExactly(new Unmade("", "", Range.class, Map.of("from", 2, "to", 1)));
    }

    @ParameterizedTest
    @ValueSource(classes = {Failing.class, FailingBean.class, NotInitialized.class})
    @Tag("BIND-14")
    void anErrorInAConstructorOrASetterIsARefusal(Class<?> type) {
        assertThat(Bound.form(type, "a=b").unmade()).containsExactly(new Unmade("", "", type, Map.of("a", "b")));
        assertThat(Bound.form(type, "a=b").value()).isNull();
    }

    @Test
    void theEndOfTheVirtualMachineIsNoRefusal() {
        assertThatThrownBy(() -> Bound.form(Ending.class, "a=b")).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void partsOfTheBodyAreBoundAsTheyAre() {
        Upload one = new Upload("1");
        Upload two = new Upload("2");
        BoundForm form = Bound.plan(Gallery.class)
                .bind(
                        List.of(
                                new Entry("cover", one),
                                new Entry("pictures", one),
                                new Entry("pictures", two),
                                new Entry("title", one)),
                        Locale.ENGLISH);
        assertThat(form.value()).isEqualTo(new Gallery(one, List.of(one, two), null));
        assertThat(form.values()).hasToString("{}");
    }

    @Test
    @Tag("FORM-5")
    void aPartIsNoElementOfTextsAndATextNoneOfParts() {
        for (String name : List.of(
                "list",
                "list[]",
                "list[3]",
                "set",
                "numbers",
                "sorted",
                "enums",
                "flags",
                "flagSet",
                "array",
                "flagArray",
                "ints",
                "optionals",
                "lists[0]",
                "map[a]",
                "rows[0].price",
                "rowMap[1].price")) {
            BoundForm form = Bound.plan(Wrong.class).bind(List.of(new Entry(name, new Upload("1"))), Locale.ENGLISH);
            assertThat(form.value())
                    .as(name)
                    .hasToString(Bound.value(Wrong.class, "").toString());
            assertThat(form.isFaithful()).as(name).isTrue();
        }
        for (String name : List.of("parts", "parts[3]", "partSet", "partArray", "partMap[a]", "partLists[0]")) {
            BoundForm form = Bound.form(Wrong.class, name + "=x");
            assertThat(form.value())
                    .as(name)
                    .hasToString(Bound.value(Wrong.class, "").toString());
            assertThat(form.isFaithful()).as(name).isTrue();
        }
        assertThat(Bound.form(Wrong.class, "flagSet=+").isFaithful()).isTrue();
    }

    @Test
    @Tag("FORM-5")
    void whatIsAnElementStaysBesideWhatIsNone() {
        Upload part = new Upload("1");
        Wrong wrong = (Wrong) Bound.plan(Wrong.class)
                .bind(
                        List.of(
                                new Entry("list", part),
                                new Entry("list", "a"),
                                new Entry("partLists[0]", "x"),
                                new Entry("partLists[0]", part),
                                new Entry("partSet", part),
                                new Entry("partSet", "x"),
                                new Entry("lists[4]", part),
                                new Entry("lists[5]", "b")),
                        Locale.ENGLISH)
                .value();
        assertThat(wrong.list()).containsExactly("a");
        assertThat(wrong.partLists()).containsExactly(List.of(part));
        assertThat(wrong.partSet()).containsExactly(part);
        assertThat(wrong.lists()).containsExactly(List.of("b"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            value = {
                "rows[0].name=&rows[0].age= ! []",
                "rows[].name=&rows[].age=&rows[].name=&rows[].age= ! []",
                "rows[0].name=&rows[0].age=+ ! []",
                "rows[0].name=+ ! [Guest[name= , age=0, vegan=false, asked=Optional.empty, previous=null, tags=[], labels={}]]",
                "rows[0].vegan=false ! []",
                "rows[0].vegan=false&rows[0].vegan=on ! [Guest[name=null, age=0, vegan=true, asked=Optional.empty,"
                        + " previous=null, tags=[], labels={}]]",
                "rows[0].asked= ! []",
                "rows[0].asked=false ! [Guest[name=null, age=0, vegan=false, asked=Optional[false], previous=null, tags=[],"
                        + " labels={}]]",
                "rows[0].previous.previous.name= ! []",
                "rows[0].previous.age=1 ! [Guest[name=null, age=0, vegan=false, asked=Optional.empty, previous=Guest[name=null,"
                        + " age=1, vegan=false, asked=Optional.empty, previous=null, tags=[], labels={}], tags=[], labels={}]]",
                "rows[0].tags=&rows[0].tags= ! []",
                "rows[0].labels[a]= ! []",
                "set[0].name=&set[1].name= ! []",
                "array[0].name= ! []",
                "map[a].name= ! []",
            })
    @Tag("BIND-12")
    void aRowThatWasLeftBlankIsNoElement(String body, String value) {
        BoundForm form = Bound.form(Party.class, body);
        Party party = (Party) form.value();
        assertThat(party.all()).isEqualTo(value);
        if (value.equals("[]")) {
            assertThat(form.errors()).isEmpty();
        }
    }

    @Test
    @Tag("BIND-12")
    @Tag("VALID-4")
    void whatIsBehindABlankRowKeepsItsName() {
        BoundForm form = Bound.form(Party.class, "rows[0].name=&rows[1].age=x&map[a].name=&map[b].age=y");
        assertThat(form.errors()).hasToString("{rows[1].age=[Enter a number.], map[b].age=[Enter a number.]}");
        assertThat(form.name("rows[0].name")).isEqualTo("rows[1].name");
        assertThat(form.values()).hasToString("{rows=[{name=}, {age=x}], map={a={name=}, b={age=y}}}");
    }

    @Test
    @Tag("BIND-2")
    void anObjectThatIsNoElementIsThereWithEmptyTexts() {
        assertThat(((Order) Bound.form(Order.class, "number=1&row.price=").value()).row())
                .isEqualTo(new Row(null, List.of()));
    }

    @Test
    void aTextInPlaceOfAPartIsNone() {
        BoundForm form = Bound.form(Gallery.class, "cover=text&title=x");
        assertThat(form.value()).isEqualTo(new Gallery(null, List.of(), "x"));
    }

    @Test
    @Tag("SECRET-2")
    void nothingIsPrinted() {
        BoundForm form = Bound.form(Account.class, "name=Ada");
        assertThat(form).hasToString("BoundForm[Account]");
        assertThat(new Entry("a", "secret")).hasToString("Entry[a]");
        assertThat(new Unmade("a", "a", Row.class, Map.of("b", "secret"))).hasToString("Unmade[a]");
    }
}
