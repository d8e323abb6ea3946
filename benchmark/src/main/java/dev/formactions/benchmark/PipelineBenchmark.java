package dev.formactions.benchmark;

import dev.formactions.benchmark.InProcess.Answer;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A request from the moment when its headers are read until its answer is bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class PipelineBenchmark {

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

    /** Answers once. */
    @Benchmark
    public Answer answer() throws InterruptedException, ExecutionException {
        return application.answer(exchange);
    }
}
