package dev.formactions.internal.pipeline;

import dev.formactions.Redirect;
import dev.formactions.internal.config.Settings;
import dev.formactions.internal.http.RedirectTarget;

/** Decides where a redirect leads, and refuses one that leaves the own origin without being meant to. */
final class Redirects {

    /** Servers refuse to send headers of more than some kilobytes. */
    private static final int LONGEST_TARGET = 2048;

    private final Settings settings;

    Redirects(Settings settings) {
        this.settings = settings;
    }

    Outcome follow(Redirect redirect, String requestOrigin) {
        try {
            return new Outcome.Redirected(redirect.status(), location(redirect, requestOrigin));
        } catch (IllegalStateException e) {
            return new Outcome.Broken(e);
        }
    }

    /** @throws IllegalStateException if the redirect leaves the origin without being meant to */
    String location(Redirect redirect, String requestOrigin) {
        String ownOrigin = settings.origin() == null ? requestOrigin : settings.origin();
        String untrusted = redirect.untrustedTarget();
        if (untrusted != null && isPlain(untrusted) && RedirectTarget.isOwnOrigin(untrusted, ownOrigin)) {
            return untrusted;
        }
        String location = redirect.location();
        if (redirect.reach() == Redirect.Reach.OWN_ORIGIN && !RedirectTarget.isOwnOrigin(location, ownOrigin)) {
            throw new IllegalStateException("redirect(\"" + location + "\") leads away from " + ownOrigin
                    + ". Use redirectExternal() where that is meant, and redirectLocal() for a target that came with the"
                    + " request.");
        }
        return location;
    }

    /** A target that came with the request is followed only if it needs no encoding to be a header's value. */
    private static boolean isPlain(String target) {
        return !target.isEmpty()
                && target.length() <= LONGEST_TARGET
                && target.chars().allMatch(c -> c > 0x20 && c < 0x7f);
    }
}
