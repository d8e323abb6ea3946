package dev.formactions.tck.scenarios.interceptors;

import dev.formactions.ActionResult;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Fails when the page has answered already, as a transaction does that cannot be committed. */
@Committed
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class CommitInterceptor {

    @Inject
    Trace trace;

    @AroundInvoke
    Object commit(InvocationContext context) throws Exception {
        Object result = context.proceed();
        if (context.getMethod().getName().startsWith("handle")) {
            switch (trace.text()) {
                case "break" -> throw new IllegalStateException("secret");
                case "refuse" -> throw ActionResult.error(409, "Changed by somebody else");
                case "leave" -> throw ActionResult.redirect("/elsewhere");
                default -> {}
            }
        }
        return result;
    }
}
