package dev.formactions.tck.scenarios;

import java.lang.reflect.Method;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** Tests of a scenario application that is running somewhere. */
public interface OnSite {

    /** The application. */
    Site site();

    /** Tells whose answers come next. */
    @BeforeEach
    default void begin(TestInfo test) {
        Method method = test.getTestMethod().orElseThrow();
        boolean everywhere = !OnServers.class.isAssignableFrom(method.getDeclaringClass());
        site().comparing()
                .begin(
                        everywhere,
                        method.getDeclaringClass().getSimpleName() + "." + method.getName() + ": "
                                + test.getDisplayName());
    }
}
