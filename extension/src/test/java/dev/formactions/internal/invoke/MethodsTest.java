package dev.formactions.internal.invoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.formactions.internal.model.BoundMethod;
import dev.formactions.internal.model.Problems;
import dev.formactions.internal.request.TestRequest;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodsTest {

    public static class Bean {

        public void nothing() {}

        public Void emptyBox() {
            return null;
        }

        public CompletionStage<Void> nothingLater() {
            return CompletableFuture.runAsync(() -> {});
        }

        public CompletableFuture<Void> nothingMuchLater() {
            return CompletableFuture.runAsync(() -> {});
        }

        public String nullText() {
            return null;
        }

        public CompletionStage<String> nullLater() {
            return CompletableFuture.completedFuture(null);
        }

        public CompletionStage<?> somethingLater() {
            return CompletableFuture.supplyAsync(() -> "later").minimalCompletionStage();
        }

        public Object hiddenStage() {
            CompletionStage<String> stage = CompletableFuture.completedFuture("hidden");
            return stage;
        }

        public String echo(@QueryParam("a") String a, @QueryParam("b") int b) {
            return a + b;
        }

        public void checked() throws IOException {
            throw new IOException("checked");
        }

        public void error() {
            throw new AssertionError("error");
        }

        public CompletionStage<String> failedLater() {
            return CompletableFuture.failedFuture(new IOException("later"));
        }

        public CompletionStage<String> cancelled() {
            CompletableFuture<String> stage = new CompletableFuture<>();
            stage.cancel(true);
            return stage;
        }

        void hidden() {}
    }

    private final Problems problems = new Problems();

    private Object call(String name) throws Throwable {
        return bind(name).invoke(TestRequest.get("articles/7?a=x&b=2").reached());
    }

    private BoundMethod bind(String name) {
        Method method = Arrays.stream(Bean.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        Bean bean = new Bean();
        return new Methods(type -> null).bind((request, work) -> work.on(bean), method, problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "emptyBox", "nothingLater", "nothingMuchLater"})
    void aMethodThatReturnsNothingIsToldFromOneThatReturnsNull(String name) throws Throwable {
        assertThat(call(name)).isSameAs(BoundMethod.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nullText", "nullLater"})
    void nullStaysNull(String name) throws Throwable {
        assertThat(call(name)).isNull();
    }

    @Test
    void aStageIsWaitedFor() throws Throwable {
        assertThat(call("somethingLater")).isEqualTo("later");
        assertThat(call("hiddenStage")).isEqualTo("hidden");
    }

    @Test
    void argumentsComeFromTheRequest() throws Throwable {
        assertThat(call("echo")).isEqualTo("x2");
    }

    @Test
    void whatTheMethodThrowsPassesAsItIs() {
        assertThatThrownBy(() -> call("checked")).isExactlyInstanceOf(IOException.class);
        assertThatThrownBy(() -> call("error")).isExactlyInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> call("failedLater"))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("later");
        assertThatThrownBy(() -> call("cancelled")).isExactlyInstanceOf(CancellationException.class);
    }

    @Test
    void aMethodMustBePublic() {
        bind("hidden");
        assertThat(problems.message())
                .isEqualTo(
                        "FA-005: Bean.hidden is not public. Actions and loads are called from outside their class: make it"
                                + " public.");
    }

    @Tag("DEFINITION-15")
    @Test
    void aMethodOfAClosedModuleCannotBeCalled() throws Exception {
        Method closed = Class.forName("java.util.ImmutableCollections$ListN").getMethod("size");
        new Methods(type -> null).bind((call, work) -> null, closed, problems);
        assertThat(problems.message())
                .isEqualTo("FA-027: ListN.size cannot be called: its module does not open its package to us.");
    }
}
