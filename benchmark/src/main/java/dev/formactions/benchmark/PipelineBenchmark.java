package dev.formactions.benchmark;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A request from the moment when its headers are read until its answer is bytes.
 *
 * <p>Iterations are numbers of requests, not seconds: on a busy machine seconds would end before the compiler is done.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = 5)
@OperationsPerInvocation(PipelineBenchmark.REQUESTS)
public class PipelineBenchmark {

    static final int REQUESTS = 20_000;

    /** What is asked for. */
    @Param
    public Exchange exchange;

    /** Who answers. */
    @Param
    public Contender contender;

    private SeContainer cdi;
    private InProcess application;

    /** Starts the application. */
    @Setup
    public void start() {
        QuietLogs.install();
        cdi = SeContainerInitializer.newInstance().initialize();
        application = new InProcess(contender);
    }

    /** Ends it. */
    @TearDown
    public void stop() {
        cdi.close();
    }

    /** Answers all of an iteration. */
    @Benchmark
    public void answer(Blackhole sink) throws InterruptedException, ExecutionException {
        for (int i = 0; i < REQUESTS; i++) {
            sink.consume(application.answer(exchange));
        }
    }
}
