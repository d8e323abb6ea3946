package dev.formactions.tck.interop;

import dev.formactions.Action;
import dev.formactions.ActionsOf;
import dev.formactions.tck.values.Data;
import dev.formactions.tck.values.Point;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The actions of the story that only return values, one for each group of types. */
@ApplicationScoped
@ActionsOf(StoryPage.class)
public class StoryValues {

    @Action("text")
    public String text() {
        return "hello";
    }

    @Action("list")
    public List<?> list() {
        return List.of(1, "two", Optional.empty());
    }

    @Action("values")
    public Map<String, @Nullable Object> values() {
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put(1, "one");
        map.put("two", new LinkedHashMap<>(Map.of(2, "inner")));
        Set<Object> set = new LinkedHashSet<>(List.of("a", Instant.EPOCH));
        return Data.of(
                "date",
                Instant.parse("2024-02-29T12:34:56.789Z"),
                "map",
                map,
                "set",
                set,
                "big",
                BigInteger.TWO.pow(70),
                "missing",
                Optional.empty(),
                "none",
                null,
                "yes",
                true,
                "bytes",
                new byte[] {0, 127, (byte) 255},
                "url",
                URI.create("https://example.com/a%20b?x=1#y"),
                "pattern",
                Pattern.compile("a+", Pattern.CASE_INSENSITIVE),
                "point",
                new Point(1, 2));
    }

    @Action("numbers")
    public double[] numbers() {
        double infinity = Double.POSITIVE_INFINITY;
        return new double[] {0.1, -0.0, Double.NaN, infinity, -infinity, 1e21, Double.MIN_VALUE, 9007199254740991.0};
    }

    @Action("nested")
    public Map<String, @Nullable Object> nested() {
        Map<String, Integer> shared = Map.of("n", 1);
        Object deep = Data.of("c", List.of(List.of(), Map.of()));
        return Data.of("a", Data.of("b", Arrays.asList(deep)), "one", shared, "two", shared, "list", List.of(shared));
    }

    @Action("odd")
    public Map<String, @Nullable Object> odd() {
        return Data.of(
                "html", "</script><!-- & \"'",
                "control", "\0\n\u2028",
                "lone", "\ud800",
                "astral", "\ud83d\ude00",
                "", 1,
                "a b", 2);
    }
}
