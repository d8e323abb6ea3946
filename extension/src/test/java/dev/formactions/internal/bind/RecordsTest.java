package dev.formactions.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.DefaultValue;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a form becomes. */
class RecordsTest {

    record Texts(String a, Integer b, TimeUnit c, Locale d) {}

    record Checkboxes(boolean a, Boolean b, Optional<Boolean> c) {}

    record Defaults(
            @DefaultValue("7") int a,
            @DefaultValue("") String b,
            @DefaultValue("on") boolean c,
            @DefaultValue("x") Optional<String> d) {}

    record Optionals(Optional<String> a, OptionalInt b, Optional<Inner> c, Optional<List<String>> d) {}

    record Inner(String x, Integer y) {}

    record Outer(Inner inner, Outer outer, String z) {}

    record Lists(
            List<String> list,
            Set<Integer> set,
            SortedSet<String> sorted,
            Collection<TimeUnit> enums,
            List<Inner> objects,
            List<List<String>> lists) {}

    @SuppressWarnings("ArrayRecordComponent") // Applications may have them.
    record Arrays2(int[] ints, String[] texts, Inner[] objects) {
        @Override
        public String toString() {
            return Arrays.toString(ints) + Arrays.toString(texts) + Arrays.toString(objects);
        }
    }

    record Maps(Map<String, String> texts, SortedMap<Integer, Inner> objects, Map<TimeUnit, List<String>> lists) {}

    record Page<T>(T filter, List<T> all, int number) {}

    record Paged(Page<Inner> page, List<? extends Number> wild, Map<String, ? extends Inner> map) {}

    @SuppressWarnings("rawtypes")
    record Raw(List list, Map map) {}

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '!',
            nullValues = "null",
            value = {
                "null ! Texts[a=null, b=null, c=null, d=null]",
                "a=x&b=1&c=DAYS&d=en ! Texts[a=x, b=1, c=DAYS, d=en]",
                "a=&b=&c=&d= ! Texts[a=null, b=null, c=null, d=null]",
                "a=+&b=+&c=+&d=+ ! Texts[a= , b=null, c=null, d=null]",
                "a=first&a=second ! Texts[a=first, b=null, c=null, d=null]",
                "A=x&a.b=x&a[0]=x&a[]=x ! Texts[a=null, b=null, c=null, d=null]",
            })
    @Tag("BIND-8")
    @Tag("BIND-9")
    void anEmptyTextIsNoValue(String body, String value) {
        assertThat(Bound.value(Texts.class, body)).hasToString(value);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '!',
            nullValues = "null",
            value = {
                "null ! Checkboxes[a=false, b=false, c=Optional.empty]",
                "a=on&b=on&c=on ! Checkboxes[a=true, b=true, c=Optional[true]]",
                "a=yes&b=1&c=accepted ! Checkboxes[a=true, b=true, c=Optional[true]]",
                "a=false&b=off&c=no ! Checkboxes[a=false, b=false, c=Optional[false]]",
                "a=&b=&c= ! Checkboxes[a=false, b=null, c=Optional.empty]",
                "a=false&a=true&b=false&b=on ! Checkboxes[a=true, b=true, c=Optional.empty]",
            })
    @Tag("BIND-11")
    void anAbsentCheckboxIsNotChecked(String body, String value) {
        assertThat(Bound.value(Checkboxes.class, body)).hasToString(value);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '!',
            nullValues = "null",
            value = {
                "null ! Defaults[a=7, b=, c=false, d=Optional[x]]",
                "a=&b=&c=&d= ! Defaults[a=7, b=, c=false, d=Optional[x]]",
                "a=1&b=y&c=on&d=z ! Defaults[a=1, b=y, c=true, d=Optional[z]]",
            })
    @Tag("BIND-10")
    void aDefaultStandsForNoText(String body, String value) {
        assertThat(Bound.value(Defaults.class, body)).hasToString(value);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '!',
            nullValues = "null",
            value = {
                "null ! Optionals[a=Optional.empty, b=OptionalInt.empty, c=Optional.empty, d=Optional.empty]",
                "a=&b= ! Optionals[a=Optional.empty, b=OptionalInt.empty, c=Optional.empty, d=Optional.empty]",
                "a=x&b=1&c.x=y&d=z ! Optionals[a=Optional[x], b=OptionalInt[1], c=Optional[Inner[x=y, y=null]],"
                        + " d=Optional[[z]]]",
            })
    @Tag("BIND-12")
    void anOptionalMayBeMissing(String body, String value) {
        assertThat(Bound.value(Optionals.class, body)).hasToString(value);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '!',
            nullValues = "null",
            value = {
                "null ! Outer[inner=null, outer=null, z=null]",
                "inner.x=1 ! Outer[inner=Inner[x=1, y=null], outer=null, z=null]",
                "inner.x= ! Outer[inner=Inner[x=null, y=null], outer=null, z=null]",
                "inner.nothing=1&outer.nothing.x=1 ! Outer[inner=null, outer=null, z=null]",
                "inner=1&inner[x]=1&inner[0].x=1 ! Outer[inner=null, outer=null, z=null]",
                "outer.outer.z=1 ! Outer[inner=null, outer=Outer[inner=null, outer=Outer[inner=null, outer=null, z=1],"
                        + " z=null], z=null]",
            })
    @Tag("BIND-2")
    @Tag("BIND-6")
    void anObjectIsThereIfOneOfItsFieldsIs(String body, String value) {
        assertThat(Bound.value(Outer.class, body)).hasToString(value);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '!',
            nullValues = "null",
            value = {
                "null ! list=[], set=[], sorted=[], enums=[], objects=[], lists=[]",
                "list=a&list=b ! list=[a, b], set=[], sorted=[], enums=[], objects=[], lists=[]",
                "list[]=a&list[]=b ! list=[a, b], set=[], sorted=[], enums=[], objects=[], lists=[]",
                "list[1]=b&list[0]=a ! list=[a, b], set=[], sorted=[], enums=[], objects=[], lists=[]",
                "list[1]=b&list=c&list[0]=a&list[]=d ! list=[a, b, c, d], set=[], sorted=[], enums=[], objects=[], lists=[]",
                "list=&list=a&list= ! list=[a], set=[], sorted=[], enums=[], objects=[], lists=[]",
                "list[2000000000]=a&list[7]=b ! list=[b, a], set=[], sorted=[], enums=[], objects=[], lists=[]",
                "list[x]=a&list[-1]=a&list[1.5]=a&list.0=a ! list=[], set=[], sorted=[], enums=[], objects=[], lists=[]",
                "set=2&set=1&set=2 ! list=[], set=[2, 1], sorted=[], enums=[], objects=[], lists=[]",
                "sorted=b&sorted=a ! list=[], set=[], sorted=[a, b], enums=[], objects=[], lists=[]",
                "enums=DAYS&enums=HOURS ! list=[], set=[], sorted=[], enums=[DAYS, HOURS], objects=[], lists=[]",
                "objects[0].x=a&objects[0].y=1 ! list=[], set=[], sorted=[], enums=[], objects=[Inner[x=a, y=1]], lists=[]",
                "objects[9].x=b&objects[2].x=a ! list=[], set=[], sorted=[], enums=[], objects=[Inner[x=a, y=null],"
                        + " Inner[x=b, y=null]], lists=[]",
                "objects[].x=a&objects[].y=1&objects[].x=b ! list=[], set=[], sorted=[], enums=[], objects=[Inner[x=a, y=1],"
                        + " Inner[x=b, y=null]], lists=[]",
                "objects=a&objects.x=a&objects[0]=a ! list=[], set=[], sorted=[], enums=[], objects=[], lists=[]",
                "lists[0]=a&lists[0]=b&lists[1][0]=c ! list=[], set=[], sorted=[], enums=[], objects=[], lists=[[a, b], [c]]",
            })
    @Tag("BIND-3")
    @Tag("BIND-4")
    @Tag("BIND-12")
    void elementsComeInTheOrderOfTheirIndices(String body, String value) {
        assertThat(Bound.value(Lists.class, body)).hasToString("Lists[" + value + "]");
    }

    @Test
    @Tag("BIND-3")
    @Tag("BIND-12")
    void arraysAreLists() {
        assertThat(Bound.value(Arrays2.class, "ints=1&ints=2&texts[0]=a&objects[0].x=b"))
                .hasToString("[1, 2][a][Inner[x=b, y=null]]");
        assertThat(Bound.value(Arrays2.class, "")).hasToString("[][][]");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '!',
            nullValues = "null",
            value = {
                "null ! Maps[texts={}, objects={}, lists={}]",
                "texts[en]=a&texts.de=b ! Maps[texts={en=a, de=b}, objects={}, lists={}]",
                "texts[en]=&texts[de]=b ! Maps[texts={de=b}, objects={}, lists={}]",
                "texts[]=a&texts=a&texts[a][b]=a ! Maps[texts={}, objects={}, lists={}]",
                "texts[class]=a&texts[__proto__]=b ! Maps[texts={class=a}, objects={}, lists={}]",
                "objects[2].x=b&objects[1].x=a ! Maps[texts={}, objects={1=Inner[x=a, y=null], 2=Inner[x=b, y=null]}, lists={}]",
                "lists[DAYS]=a&lists[DAYS]=b ! Maps[texts={}, objects={}, lists={DAYS=[a, b]}]",
            })
    @Tag("BIND-5")
    @Tag("BIND-12")
    void mapsHaveKeysInBracketsOrAfterADot(String body, String value) {
        assertThat(Bound.value(Maps.class, body)).hasToString(value);
    }

    @Test
    @Tag("BIND-1")
    void variablesOfATypeAreKnown() throws NoSuchFieldException {
        Type page = Paged.class.getDeclaredField("page").getGenericType();
        assertThat(Bound.value(page, "filter.y=1&all[0].x=a&number=3"))
                .isEqualTo(new Page<>(new Inner(null, 1), List.of(new Inner("a", null)), 3));
    }

    @Test
    void whatIsRawHoldsTexts() {
        assertThat(Bound.value(Raw.class, "list=a&map[b]=c")).isEqualTo(new Raw(List.of("a"), Map.of("b", "c")));
    }

    @Test
    void whatIsBoundBelongsToTheApplication() {
        Lists lists = (Lists) Bound.value(Lists.class, "list=a");
        lists.list().add("b");
        assertThat(lists.list()).isEqualTo(new ArrayList<>(List.of("a", "b")));
    }
}
