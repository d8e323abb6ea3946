package dev.formactions.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.internal.bind.HostileNamesTest.Order.Item;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that nobody's form has. */
class HostileNamesTest {

    record Order(String name, List<Item> items, Map<String, String> labels, Order parent) {
        record Item(String x) {}
    }

    private static final Order NOTHING = new Order(null, List.of(), Map.of(), null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "class",
                "class.module",
                "class.module.classLoader.resources.context.parent.pipeline.first.pattern",
                "getClass",
                "name.class",
                "name.bytes",
                "name.value",
                "items.class",
                "items[0].class.name",
                "__proto__",
                "__proto__.x",
                "labels[__proto__]",
                "labels.__proto__",
                "constructor.prototype.x",
                "items.constructor",
                "items.length",
                "items.size",
                "items[-1].x",
                "items[+1].x",
                "items[ 1].x",
                "items[1e3].x",
                "items[0x1].x",
                "items[99999999999].x",
                "items[9223372036854775808].x",
                "items[٣].x",
                "items[[0]].x",
                "items[0].x[0]",
                "items[0",
                "items]0[",
                "items[0]x",
                "items.[0].x",
                "parent..name",
                ".name",
                "name.",
                "name\u0000",
                "name\r\nSet-Cookie: a=b",
                "NAME",
                "${name}",
                "#{name}",
                "(#name)",
                "name{}",
                "*",
                "items[*].x",
            })
    @Tag("BIND-6")
    void areIgnored(String name) {
        BoundForm form = bind(List.of(new Entry(name, "hostile")));
        assertThat(form.value()).isEqualTo(NOTHING);
        assertThat(form.isFaithful()).isTrue();
        assertThat(form.values()).isEmpty();
        assertThat(form.state("", Map.of(), List.of(), Map.of()).fields().toString())
                .doesNotContain("hostile");
    }

    @Test
    @Timeout(10)
    @Tag("BIND-3")
    void hugeIndicesCostNothing() {
        Order order = (Order) bind(List.of(
                        new Entry("items[2000000000].x", "last"),
                        new Entry("items[9999999999].x", "the very last"),
                        new Entry("items[1000000000].x", "first")))
                .value();
        assertThat(order.items()).containsExactly(new Item("first"), new Item("last"), new Item("the very last"));
    }

    @Test
    @Timeout(10)
    void manyElementsTakeNoLongerThanTheirText() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            entries.add(new Entry("items[].x", "x"));
        }
        assertThat(((Order) bind(entries).value()).items()).hasSize(100_000);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"15, true", "16, false", "1000, false", "100000, false"})
    @Tag("BIND-7")
    void deepNamesEnd(int depth, boolean bound) {
        Order order = (Order)
                bind(List.of(new Entry("parent.".repeat(depth) + "name", "x"))).value();
        assertThat(order.parent() != null).isEqualTo(bound);
    }

    @Test
    @Tag("BIND-8")
    void ofManyValuesTheFirstCounts() {
        BoundForm form = bind(List.of(new Entry("name", "first"), new Entry("name", "second")));
        assertThat(((Order) form.value()).name()).isEqualTo("first");
        assertThat(form.values()).isEqualTo(Map.of("name", "first"));
    }

    @Test
    @Tag("BIND-6")
    void keysOfMapsAreDataAndNothingElse() {
        assertThat(((Order) bind(List.of(new Entry("labels[class.module]", "x")))
                                .value())
                        .labels())
                .isEqualTo(Map.of("class.module", "x"));
    }

    @Test
    void textsCostNoMoreThanTheirLength() {
        String digits = "9".repeat(500_000);
        record Numbers(java.math.BigInteger number, double fraction, Duration duration) {}
        BoundForm form = Bound.plan(Numbers.class)
                .bind(
                        List.of(
                                new Entry("number", digits),
                                new Entry("fraction", digits),
                                new Entry("duration", "PT" + digits + "S")),
                        Locale.ENGLISH);
        assertThat(form.errors()).hasSize(3);
    }

    private static BoundForm bind(List<Entry> entries) {
        return Bound.plan(Order.class).bind(entries, Locale.ENGLISH);
    }
}
