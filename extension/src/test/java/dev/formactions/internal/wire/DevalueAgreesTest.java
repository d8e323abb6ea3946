package dev.formactions.internal.wire;

import static dev.formactions.internal.wire.Shapes.list;
import static dev.formactions.internal.wire.Shapes.map;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.internal.wire.Shapes.Point;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real package reads our text and writes the same again: numbering, sharing, order and escapes are its own. */
class DevalueAgreesTest {

    private final ResultWriter writer = new ResultWriter(new DevalueEncoder(List.of(Shapes.points())), () -> {
        throw new AssertionError("no JSON-B");
    });

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        DevaluePackage.require();
    }

    @Tag("DATA-10")
    @Test
    void aboutRandomValues(@TempDir Path folder) throws Exception {
        List<Object> values = new ArrayList<>();
        for (int seed = 0; seed < 3000; seed++) {
            values.add(new RandomValues(seed).any(6));
        }
        assertAgreement(values, folder);
    }

    @Test
    void aboutTypesOfJava(@TempDir Path folder) throws Exception {
        Point point = new Point(3, 4);
        assertAgreement(
                list(
                        map("at", point, "again", new Point(0, 0), "same", point),
                        list(1, 1L, 1.0, 1f, BigDecimal.ONE, Long.MAX_VALUE, Long.MIN_VALUE, 0.1f),
                        list('c', "c", Locale.GERMANY, LocalDate.of(2024, 2, 29), Optional.empty(), Optional.of(1)),
                        list(Instant.ofEpochMilli(8_640_000_000_000_000L), Instant.MAX, Instant.ofEpochSecond(-1, 1)),
                        list(new int[] {1, 2}, new long[] {2}, new String[] {"c"}, new byte[] {-1, 0, 1})),
                folder);
    }

    @Test
    void aboutNumbers(@TempDir Path folder) throws Exception {
        Random random = new Random(1);
        List<Object> numbers =
                new ArrayList<>(list(2e-44, Double.valueOf("2e23"), 1e21, 1e-7, Double.MIN_VALUE, Double.MAX_VALUE));
        for (int exponent = -1074; exponent < 1024; exponent++) {
            double power = Math.scalb(1.0, exponent);
            numbers.addAll(list(power, Math.nextUp(power), Math.nextDown(power)));
        }
        for (int i = 0; i < 20_000; i++) {
            double any = Double.longBitsToDouble(random.nextLong());
            numbers.add(Double.isFinite(any) ? any : 0.0);
            numbers.add(random.nextInt(1_000_000) / 100.0);
        }
        numbers.removeIf(number -> ((Double) number) == 0.0);
        assertAgreement(list(numbers), folder);
    }

    private void assertAgreement(List<?> values, Path folder) throws IOException, InterruptedException {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        for (Object value : values) {
            results.write(writer.success(value));
            results.write("\n".getBytes(UTF_8));
        }
        Path file = folder.resolve("results.txt");
        Files.write(file, results.toByteArray());
        assertThat(DevaluePackage.run("devalue-agrees.mjs", file)).containsExactly("compared " + values.size());
    }
}
