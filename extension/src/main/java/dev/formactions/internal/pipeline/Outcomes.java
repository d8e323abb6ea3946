package dev.formactions.internal.pipeline;

import dev.formactions.ActionError;
import dev.formactions.ActionFailure;
import dev.formactions.ActionResult;
import dev.formactions.Redirect;
import dev.formactions.Success;
import dev.formactions.internal.model.BoundMethod;
import dev.formactions.internal.model.Fatal;
import dev.formactions.internal.model.Refusal;
import dev.formactions.internal.request.PageRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs the methods of the application and reads how they ended. */
final class Outcomes {

    private final Redirects redirects;

    Outcomes(Redirects redirects) {
        this.redirects = redirects;
    }

    /** Runs an action. */
    Outcome action(BoundMethod method, PageRequest request) {
        return run(method, request, returned -> ofReturned(returned, request));
    }

    /** Runs a load. It returns data: to succeed or to fail is for actions. */
    Outcome load(BoundMethod method, PageRequest request) {
        return run(
                method,
                request,
                returned -> returned instanceof Success || returned instanceof ActionFailure
                        ? new Outcome.Broken(new IllegalStateException(
                                "FA-103: a load cannot end with success() or fail(). Return the data itself."))
                        : ofReturned(returned, request));
    }

    private Outcome run(BoundMethod method, PageRequest request, Function<@Nullable Object, Outcome> reading) {
        try {
            return reading.apply(method.invoke(request));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Broken(e);
        } catch (Throwable e) {
            Fatal.rethrow(e);
            return ofThrown(e, request);
        }
    }

    Outcome ofThrown(Throwable thrown, PageRequest request) {
        Throwable error = Unwrapping.unwrap(thrown);
        if (error instanceof Redirect redirect) {
            return redirects.follow(redirect, request.origin());
        }
        if (error instanceof WebApplicationException web && !(error instanceof Refusal)) {
            Response response = web.getResponse();
            return response.getStatus() < 400 ? new Outcome.Answered(response) : new Outcome.Broken(error);
        }
        return new Outcome.Broken(error);
    }

    private Outcome ofReturned(@Nullable Object returned, PageRequest request) {
        if (returned instanceof Response response) {
            return new Outcome.Answered(response);
        }
        if (!(returned instanceof ActionResult result)) {
            return new Outcome.Succeeded(returned);
        }
        if (result instanceof Success success) {
            return new Outcome.Succeeded(success.hasData() ? success.data() : BoundMethod.NOTHING);
        }
        if (result instanceof ActionFailure failure) {
            return new Outcome.Failed(failure.status(), failure.hasData() ? failure.data() : BoundMethod.NOTHING);
        }
        if (result instanceof Redirect redirect) {
            return redirects.follow(redirect, request.origin());
        }
        return new Outcome.Broken((ActionError) result);
    }
}
