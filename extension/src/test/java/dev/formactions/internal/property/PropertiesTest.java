package dev.formactions.internal.property;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.json.bind.annotation.JsonbTransient;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropertiesTest {

    private static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    static Stream<Arguments> beans() {
        return Stream.of(
                arguments(new Beans.Getters(), "URL=u aName=a boxed=null on=true x1=4 zed=1"),
                arguments(new Beans.Annotated(), "Getter name=2 field-name=0 nameless=8 readOnly=7"),
                arguments(new Beans.Ordered(), "zz=5 a=1 0=6 b=2 c=3"),
                arguments(new Beans.Parent(), "both=3 later=5 middle=2 zebra=1"),
                arguments(new Beans.Child(), "middle=2 zebra=1 apple=6 both=7"),
                arguments(new Beans.Person(), "called=Ada length=3"),
                arguments(new Beans.Narrower(), "value=string"));
    }

    @ParameterizedTest
    @MethodSource("beans")
    void aBeanHasTheNamesAndTheOrderOfJsonb(Object bean, String expected) {
        assertThat(read(bean)).isEqualTo(expected);
    }

    /** Yasson is the reference implementation: the table above is not just our reading of the specification. */
    @Tag("DATA-4")
    @ParameterizedTest
    @MethodSource("beans")
    void yassonAgrees(Object bean) {
        Map<?, ?> json = JSONB.fromJson(JSONB.toJson(bean), LinkedHashMap.class);
        assertThat(json.keySet()).extracting(Object::toString).isEqualTo(names(bean.getClass()));
    }

    @Test
    void anOrderMayNameInheritedProperties() {
        assertThat(names(Beans.OrderedChild.class)).containsExactly("apple", "zebra", "middle", "both", "own");
    }

    @Test
    void aGetterInheritedFromAHiddenClassIsRead() {
        assertThat(read(new Beans.Exposed())).isEqualTo("inherited=1 own=2");
    }

    @Test
    void verbsThatStartLikeAGetterAreNone() {
        assertThat(Properties.of(Beans.Verbs.class).isObject()).isFalse();
    }

    record Point(int y, int x) {}

    record Described(@JsonbProperty("the text") String text, @JsonbTransient int hidden, Object last) {
        @Override
        public String text() {
            return "<" + text + ">";
        }

        public int getExtra() {
            return 1;
        }
    }

    @JsonbPropertyOrder({"c", "b"})
    private record Reordered(int a, int b, int c) {}

    record Empty() {}

    @Test
    void aRecordHasItsComponentsInTheirOrderWhereverItIsDeclared() {
        record Local(long id) {}
        assertThat(read(new Point(1, 2))).isEqualTo("y=1 x=2");
        assertThat(read(new Local(3))).isEqualTo("id=3");
        assertThat(read(new Described("t", 1, null))).isEqualTo("the text=<t> last=null");
        assertThat(read(new Reordered(1, 2, 3))).isEqualTo("c=3 b=2 a=1");
        assertThat(Properties.of(Empty.class).isObject()).isTrue();
    }

    static final class NotPublic {
        public int getX() {
            return 1;
        }
    }

    public static class Worker extends Thread {}

    public static class Problem extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    public enum Color {
        RED;

        public int getCode() {
            return 1;
        }
    }

    public static class Blank {}

    @ParameterizedTest
    @ValueSource(
            classes = {
                Object.class,
                Thread.class,
                Class.class,
                String.class,
                int.class,
                int[].class,
                Beans.Getters[].class,
                Supplier.class,
                Beans.Named.class,
                NotPublic.class,
                Worker.class,
                Problem.class,
                Color.class,
                Blank.class
            })
    void whatIsNeitherARecordNorABeanHasNone(Class<?> type) {
        assertThat(Properties.of(type).isObject()).isFalse();
        assertThat(Properties.of(type).all()).isEmpty();
    }

    @Test
    void aPropertyIsFoundByItsNameInJson() {
        Properties properties = Properties.of(Beans.Annotated.class);
        assertThat(properties.find("field-name")).hasToString("field-name");
        assertThat(properties.find("named")).isNull();
    }

    @Test
    void aClassIsLookedAtOnce() {
        assertThat(Properties.of(Point.class)).isSameAs(Properties.of(Point.class));
    }

    @Test
    void whatAGetterThrowsComesOut() {
        Properties properties = Properties.of(Beans.Failing.class);
        Property unchecked = requireNonNull(properties.find("unchecked"));
        Property checked = requireNonNull(properties.find("checked"));
        assertThatIllegalStateException()
                .isThrownBy(() -> unchecked.read(new Beans.Failing()))
                .withMessage("unchecked");
        assertThatThrownBy(() -> checked.read(new Beans.Failing()))
                .isInstanceOf(UndeclaredThrowableException.class)
                .hasMessageContaining("property checked")
                .hasRootCauseMessage("checked");
    }

    private static List<String> names(Class<?> type) {
        return Properties.of(type).all().stream().map(Property::name).toList();
    }

    private static String read(Object bean) {
        return String.join(
                " ",
                Properties.of(bean.getClass()).all().stream()
                        .map(property -> property.name() + "=" + property.read(bean))
                        .toList());
    }
}
