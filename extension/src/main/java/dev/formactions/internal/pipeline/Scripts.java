package dev.formactions.internal.pipeline;

import dev.formactions.internal.model.BoundMethod;
import dev.formactions.internal.model.Fatal;
import dev.formactions.internal.request.PageRequest;
import dev.formactions.internal.wire.ResultWriter;
import dev.formactions.internal.wire.Undefined;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Answers scripts: the result of an action as JSON, with the page it leads to where the script asks for that. */
final class Scripts {

    private final ResultWriter writer;
    private final Errors errors;
    private final Rendering rendering;

    Scripts(ResultWriter writer, Errors errors, Rendering rendering) {
        this.writer = writer;
        this.errors = errors;
        this.rendering = rendering;
    }

    Response answer(PageRequest request, Outcome outcome) {
        if (outcome instanceof Outcome.Broken broken) {
            return error(request, broken.error());
        }
        if (outcome instanceof Outcome.Answered answered) {
            return answered(request, answered.response());
        }
        try {
            return Answers.json(request, 200, encode(outcome));
        } catch (Throwable e) {
            Fatal.rethrow(e);
            return error(request, e);
        }
    }

    /** The result, and what a browser would be shown for it. */
    Response answer(PageRequest request, Ending ending) {
        if (ending instanceof Ending.Elsewhere elsewhere) {
            return answer(request, elsewhere.outcome());
        }
        try {
            return ending instanceof Ending.Page page
                    ? Answers.json(request, 200, withPage(encode(page.outcome()), page.shown()))
                    : withPage(request, (Ending.Broken) ending);
        } catch (Throwable e) {
            Fatal.rethrow(e);
            return error(request, e);
        }
    }

    Response error(PageRequest request, Throwable error) {
        return error(request, errors.visible(error, request));
    }

    private Response withPage(PageRequest request, Ending.Broken ending) {
        VisibleError error = ending.error();
        return Answers.json(request, error.status(), withPage(writer.error(error.body()), ending.shown()));
    }

    private byte[] withPage(byte[] result, Shown shown) {
        byte[] html = rendering.html(shown);
        return html == null ? result : writer.withPage(result, shown.status(), html);
    }

    private Response error(PageRequest request, VisibleError error) {
        try {
            return Answers.json(request, error.status(), writer.error(error.body()));
        } catch (Throwable e) {
            Fatal.rethrow(e);
            // The body of the error cannot be encoded: that is an error of its own, whose body can.
            errors.visible(e, request);
            return Answers.json(request, 500, writer.error(VisibleError.INTERNAL.body()));
        }
    }

    private byte[] encode(Outcome outcome) {
        if (outcome instanceof Outcome.Succeeded success) {
            return writer.success(data(success.data()));
        }
        if (outcome instanceof Outcome.Failed failure) {
            return writer.failure(failure.status(), data(failure.data()));
        }
        Outcome.Redirected redirect = (Outcome.Redirected) outcome;
        return writer.redirect(redirect.status(), redirect.location());
    }

    /** A script expects a result where a browser follows the response itself; anything else is passed through. */
    private Response answered(PageRequest request, Response response) {
        String location = response.getHeaderString(HttpHeaders.LOCATION);
        if (response.getStatus() >= 400) {
            return error(request, errors.expected(response));
        }
        if (response.getStatus() >= 300 && location != null) {
            return Answers.json(request, 200, writer.redirect(response.getStatus(), location));
        }
        return Answers.raw(request, response);
    }

    private static @Nullable Object data(@Nullable Object data) {
        return data == BoundMethod.NOTHING ? Undefined.UNDEFINED : data;
    }
}
