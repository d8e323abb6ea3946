package dev.formactions.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
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
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .build();
        Map<Exchange, Map<Contender, List<Score>>> scores = new EnumMap<>(Exchange.class);
        for (int round = 0; round < ROUNDS; round++) {
            add(new Runner(options).run(), scores);
        }
        System.out.printf("%nMedians of %d rounds; in brackets the lowest and the highest.%n", ROUNDS);
        System.out.printf("%-12s %-32s  %s%n", "", "requests per second", "bytes allocated per request");
        System.out.printf(
                "%-12s %7s %7s %-16s  %7s %7s %s%n",
                "no HTTP", "page", "twin", "page/twin", "page", "twin", "page/twin");
        scores.forEach(PipelineComparison::print);
    }

    /**
     * How a round went.
     *
     * @param perSecond requests
     * @param bytes allocated for each
     */
    private record Score(double perSecond, double bytes) {}

    private static void add(Collection<RunResult> results, Map<Exchange, Map<Contender, List<Score>>> scores) {
        for (RunResult result : results) {
            Exchange exchange = Exchange.valueOf(result.getParams().getParam("exchange"));
            Contender contender = Contender.valueOf(result.getParams().getParam("contender"));
            scores.computeIfAbsent(exchange, e -> new EnumMap<>(Contender.class))
                    .computeIfAbsent(contender, c -> new ArrayList<>())
                    .add(new Score(result.getPrimaryResult().getScore(), bytes(result)));
        }
    }

    private static double bytes(RunResult result) {
        Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return allocated == null ? Double.NaN : allocated.getScore();
    }

    private static void print(Exchange exchange, Map<Contender, List<Score>> scores) {
        if (scores.size() < Contender.values().length) {
            return;
        }
        System.out.printf(
                "%-12s %s  %s%n", exchange, compared(scores, Score::perSecond), compared(scores, Score::bytes));
    }

    private static String compared(Map<Contender, List<Score>> scores, ToDoubleFunction<Score> what) {
        List<Double> page = values(scores, Contender.PAGE, what);
        List<Double> twin = values(scores, Contender.TWIN, what);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < page.size(); round++) {
            ratios.add(page.get(round) / twin.get(round));
        }
        String ratio = String.format(
                Locale.ROOT, "%.2f (%.2f-%.2f)", median(ratios), Collections.min(ratios), Collections.max(ratios));
        return String.format(Locale.ROOT, "%7.0f %7.0f %-16s", median(page), median(twin), ratio);
    }

    private static List<Double> values(
            Map<Contender, List<Score>> scores, Contender contender, ToDoubleFunction<Score> what) {
        return scores.getOrDefault(contender, List.of()).stream()
                .map(what::applyAsDouble)
                .toList();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
