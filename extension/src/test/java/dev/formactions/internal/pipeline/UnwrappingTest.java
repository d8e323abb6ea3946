package dev.formactions.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnwrappingTest {

    private static final IOException OWN = new IOException("the application's own");

    static List<Throwable> wrapped() {
        return List.of(
                OWN,
                new InvocationTargetException(OWN),
                new CompletionException(OWN),
                new ExecutionException(OWN),
                new UndeclaredThrowableException(OWN),
                new CompletionException(new ExecutionException(new InvocationTargetException(OWN))));
    }

    @ParameterizedTest
    @MethodSource("wrapped")
    void theApplicationsOwnExceptionIsFound(Throwable thrown) {
        assertThat(Unwrapping.unwrap(thrown)).isSameAs(OWN);
    }

    @Test
    void anExceptionWithACauseOfItsOwnStays() {
        IllegalStateException thrown = new IllegalStateException(OWN);
        assertThat(Unwrapping.unwrap(thrown)).isSameAs(thrown);
        CompletionException empty = new CompletionException("no cause", null);
        assertThat(Unwrapping.unwrap(empty)).isSameAs(empty);
    }

    @Test
    void onlyTheVirtualMachinesOwnEndIsThrownOn() {
        assertThatCode(() -> Fatal.rethrow(new StackOverflowError())).doesNotThrowAnyException();
        assertThatCode(() -> Fatal.rethrow(new AssertionError())).doesNotThrowAnyException();
        assertThatCode(() -> Fatal.rethrow(OWN)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Fatal.rethrow(new OutOfMemoryError())).isInstanceOf(OutOfMemoryError.class);
    }
}
