package dev.formactions.internal.pipeline;

import dev.formactions.internal.model.BoundMethod;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** How an action or a load ended, whatever it returned or threw. */
sealed interface Outcome {

    /** It succeeded; data may be null or {@link BoundMethod#NOTHING}. */
    record Succeeded(@Nullable Object data) implements Outcome {}

    /** It refused the input; data may be null or {@link BoundMethod#NOTHING}. */
    record Failed(int status, @Nullable Object data) implements Outcome {}

    /** It wants the client elsewhere. */
    record Redirected(int status, String location) implements Outcome {}

    /** It ended with a response of its own. */
    record Answered(Response response) implements Outcome {}

    /** It ended with an error, expected or not. */
    record Broken(Throwable error) implements Outcome {}
}
