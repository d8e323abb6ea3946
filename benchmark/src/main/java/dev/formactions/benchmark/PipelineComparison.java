package dev.formactions.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark in rounds, so that what else the machine does meets both, and prints the ratios. */
public final class PipelineComparison {

    private static final int ROUNDS = Integer.getInteger("rounds", 3);

    private PipelineComparison() {}

    /**
     * Runs and prints.
     *
     * @param args options of JMH, such as {@code -p exchange=GET} or {@code -prof gc}
     * @throws RunnerException if JMH cannot run
     * @throws CommandLineOptionException if it does not know an option
     */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        Options options = new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .include(PipelineBenchmark.class.getSimpleName())
                .forks(1)
                .shouldFailOnError(true)
                .build();
        Map<Exchange, Map<Contender, List<Double>>> scores = new EnumMap<>(Exchange.class);
        for (int round = 0; round < ROUNDS; round++) {
            add(new Runner(options).run(), scores);
        }
        System.out.printf("%n%-12s %12s %12s   %s%n", "no HTTP", "page/s", "twin/s", "page/twin: median (min to max)");
        scores.forEach(PipelineComparison::print);
    }

    private static void add(Collection<RunResult> results, Map<Exchange, Map<Contender, List<Double>>> scores) {
        for (RunResult result : results) {
            Exchange exchange = Exchange.valueOf(result.getParams().getParam("exchange"));
            Contender contender = Contender.valueOf(result.getParams().getParam("contender"));
            scores.computeIfAbsent(exchange, e -> new EnumMap<>(Contender.class))
                    .computeIfAbsent(contender, c -> new ArrayList<>())
                    .add(result.getPrimaryResult().getScore());
        }
    }

    private static void print(Exchange exchange, Map<Contender, List<Double>> scores) {
        List<Double> page = scores.getOrDefault(Contender.PAGE, List.of());
        List<Double> twin = scores.getOrDefault(Contender.TWIN, List.of());
        if (page.isEmpty() || twin.isEmpty()) {
            return;
        }
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < page.size(); round++) {
            ratios.add(page.get(round) / twin.get(round));
        }
        System.out.printf(
                Locale.ROOT,
                "%-12s %12.0f %12.0f   %.2f (%.2f to %.2f)%n",
                exchange,
                median(page),
                median(twin),
                median(ratios),
                Collections.min(ratios),
                Collections.max(ratios));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
