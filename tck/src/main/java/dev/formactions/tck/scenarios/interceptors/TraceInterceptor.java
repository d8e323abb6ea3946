package dev.formactions.tck.scenarios.interceptors;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Writes down which methods run. */
@Traced
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class TraceInterceptor {

    @Inject
    Trace trace;

    @AroundInvoke
    Object trace(InvocationContext context) throws Exception {
        trace.add(context.getMethod().getName());
        return context.proceed();
    }
}
