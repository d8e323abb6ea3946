package dev.formactions.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
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
     * How a round went.
     *
     * @param perSecond requests
     * @param micros of a processor for each
     * @param bytes allocated for each
     */
    private record Score(double perSecond, double micros, double bytes) {}

    /**
     * Runs and prints.
     *
     * @param args options of JMH, such as {@code -p exchange=GET} or {@code -wi 4}
     * @throws RunnerException if JMH cannot run
     * @throws CommandLineOptionException if it does not know an option
     */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        Options options = new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .include(PipelineBenchmark.class.getSimpleName())
                .forks(1)
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .shouldFailOnError(true)
                .build();
        Map<Exchange, Map<Contender, List<Score>>> scores = new EnumMap<>(Exchange.class);
        for (int round = 0; round < ROUNDS; round++) {
            add(new Runner(options).run(), scores);
        }
        System.out.printf("%nMedians of %d rounds; in brackets the lowest and the highest.%n", ROUNDS);
        String both = "   page    twin";
        String wide = "%-12s %-32s  %-32s  %s%n";
        System.out.printf(wide, "", "requests per second", "us of a processor per request", "bytes per request");
        System.out.printf(wide, "no HTTP", both + " page/twin", both + " twin/page", both + " twin/page");
        scores.forEach(PipelineComparison::print);
    }

    private static void add(Collection<RunResult> results, Map<Exchange, Map<Contender, List<Score>>> scores) {
        for (RunResult result : results) {
            Exchange exchange = Exchange.valueOf(result.getParams().getParam("exchange"));
            Contender contender = Contender.valueOf(result.getParams().getParam("contender"));
            scores.computeIfAbsent(exchange, e -> new EnumMap<>(Contender.class))
                    .computeIfAbsent(contender, c -> new ArrayList<>())
                    .add(new Score(
                            1e6 / result.getPrimaryResult().getScore(),
                            secondary(result, ProcessorTime.LABEL),
                            secondary(result, "gc.alloc.rate.norm")));
        }
    }

    private static double secondary(RunResult result, String label) {
        Result<?> found = result.getSecondaryResults().get(label);
        return found == null ? Double.NaN : found.getScore();
    }

    private static void print(Exchange exchange, Map<Contender, List<Score>> scores) {
        List<Score> page = scores.getOrDefault(Contender.PAGE, List.of());
        List<Score> twin = scores.getOrDefault(Contender.TWIN, List.of());
        if (page.size() != twin.size()) {
            // Only one of them was wanted: nothing to compare.
            return;
        }
        System.out.printf(
                "%-12s %s  %s  %s%n",
                exchange,
                columns(page, twin, Score::perSecond, (ofPage, ofTwin) -> ofPage / ofTwin),
                columns(page, twin, Score::micros, (ofPage, ofTwin) -> ofTwin / ofPage),
                columns(page, twin, Score::bytes, (ofPage, ofTwin) -> ofTwin / ofPage));
    }

    /** Medians of both and of their ratios; of a ratio, more is better for the page. */
    private static String columns(
            List<Score> page, List<Score> twin, ToDoubleFunction<Score> what, DoubleBinaryOperator ratio) {
        double[] ofPage = page.stream().mapToDouble(what).toArray();
        double[] ofTwin = twin.stream().mapToDouble(what).toArray();
        double[] ratios = IntStream.range(0, ofPage.length)
                .mapToDouble(round -> ratio.applyAsDouble(ofPage[round], ofTwin[round]))
                .sorted()
                .toArray();
        String medianRatio =
                String.format(Locale.ROOT, "%.2f (%.2f-%.2f)", median(ratios), ratios[0], ratios[ratios.length - 1]);
        return String.format(Locale.ROOT, "%7.0f %7.0f %-16s", median(ofPage), median(ofTwin), medianRatio);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
