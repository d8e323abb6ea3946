package dev.formactions.internal.pipeline;

import dev.formactions.ActionError;
import dev.formactions.ActionFailure;
import dev.formactions.ActionResult;
import dev.formactions.Redirect;
import dev.formactions.Success;
import dev.formactions.internal.model.BoundMethod;
import dev.formactions.internal.model.Refusal;
import dev.formactions.internal.request.PageRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Runs the methods of the application and reads how they ended. */
final class Outcomes {

    private final Redirects redirects;

    Outcomes(Redirects redirects) {
        this.redirects = redirects;
    }

    /** Runs an action or a load. */
    Outcome run(BoundMethod method, PageRequest request) {
        try {
            return ofReturned(method.invoke(request), request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Broken(e);
        } catch (StackOverflowError e) {
            return new Outcome.Broken(e);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
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
