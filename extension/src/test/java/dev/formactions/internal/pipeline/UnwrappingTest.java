package dev.formactions.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.formactions.internal.model.Fatal;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnwrappingTest {

    private static final class Own extends IOException {}

    static List<Throwable> wrapped() {
        Own own = new Own();
        return List.of(
                own,
                new InvocationTargetException(own),
                new CompletionException(own),
                new ExecutionException(own),
                new UndeclaredThrowableException(own),
                new CompletionException(new ExecutionException(new InvocationTargetException(own))));
    }

    @Tag("ERROR-13")
    @ParameterizedTest
    @MethodSource("wrapped")
    void theApplicationsOwnExceptionIsFound(Throwable thrown) {
        assertThat(Unwrapping.unwrap(thrown)).isInstanceOf(Own.class);
    }

    @Test
    void anExceptionWithACauseOfItsOwnStays() {
        IllegalStateException thrown = new IllegalStateException(new Own());
        assertThat(Unwrapping.unwrap(thrown)).isSameAs(thrown);
        CompletionException empty = new CompletionException("no cause", null);
        assertThat(Unwrapping.unwrap(empty)).isSameAs(empty);
    }

    @Test
    void onlyTheVirtualMachinesOwnEndIsThrownOn() {
        assertThatCode(() -> Fatal.rethrow(new StackOverflowError())).doesNotThrowAnyException();
        assertThatCode(() -> Fatal.rethrow(new AssertionError())).doesNotThrowAnyException();
        assertThatCode(() -> Fatal.rethrow(new Own())).doesNotThrowAnyException();
        assertThatThrownBy(() -> Fatal.rethrow(new OutOfMemoryError())).isInstanceOf(OutOfMemoryError.class);
    }
}
