package dev.formactions.internal.config;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings of an application; each has a safe default. See the table in the README.
 *
 * @param origin the application's public origin, {@code null} to take it from each request
 * @param trustedOrigins the other origins whose pages may post here
 * @param originCheck what happens to a request from elsewhere
 * @param bodyLimit the largest body that is read, in bytes: a form with all its texts and files, or whatever else is sent
 * @param fieldLimit the most fields that a form may have, files included
 * @param development whether views are read anew for every request
 */
public record Settings(
        @Nullable String origin,
        Set<String> trustedOrigins,
        OriginChecking originCheck,
        long bodyLimit,
        int fieldLimit,
        boolean development) {

    /** What happens to a request whose origin is refused. */
    public enum OriginChecking {
        /** It is answered with 403. */
        ENFORCE,
        /** It is reported in the log and carried out: for trying a configuration out, not for production. */
        REPORT
    }
}
