package dev.formactions.internal.config;

import dev.formactions.internal.model.FormLimits;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings of an application; each has a safe default. See the table in the README.
 *
 * @param origin the application's public origin, {@code null} to take it from each request
 * @param trustedOrigins the other origins whose pages may post here
 * @param originCheck what happens to a request from elsewhere
 * @param limits how much may be sent to an action that has no limits of its own
 * @param development whether views are read anew for every request
 */
public record Settings(
        @Nullable String origin,
        Set<String> trustedOrigins,
        OriginChecking originCheck,
        FormLimits limits,
        boolean development) {

    /** What happens to a request whose origin is refused. */
    public enum OriginChecking {
        /** It is answered with 403. */
        ENFORCE,
        /** It is reported in the log and carried out: for trying a configuration out, not for production. */
        REPORT
    }
}
