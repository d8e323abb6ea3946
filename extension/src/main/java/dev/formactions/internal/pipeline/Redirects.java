package dev.formactions.internal.pipeline;

import dev.formactions.Redirect;
import dev.formactions.internal.config.Settings;
import dev.formactions.internal.http.RedirectTarget;

/** Decides where a redirect leads, and refuses one that leaves the own origin without being meant to. */
final class Redirects {

    private final Settings settings;

    Redirects(Settings settings) {
        this.settings = settings;
    }

    Outcome follow(Redirect redirect, String requestOrigin) {
        String ownOrigin = settings.origin() == null ? requestOrigin : settings.origin();
        String untrusted = redirect.untrustedTarget();
        if (untrusted != null && isPlain(untrusted) && RedirectTarget.isOwnOrigin(untrusted, ownOrigin)) {
            return new Outcome.Redirected(redirect.status(), untrusted);
        }
        String location = redirect.location();
        if (redirect.reach() == Redirect.Reach.OWN_ORIGIN && !RedirectTarget.isOwnOrigin(location, ownOrigin)) {
            return new Outcome.Broken(
                    new IllegalStateException("redirect(\"" + location + "\") leads away from " + ownOrigin
                            + ". Use redirectExternal() where that is meant, and redirectLocal() for a target that came with the"
                            + " request."));
        }
        return new Outcome.Redirected(redirect.status(), location);
    }

    /** A target that came with the request is followed only if it needs no encoding to be a header's value. */
    private static boolean isPlain(String target) {
        return !target.isEmpty() && target.chars().allMatch(c -> c > 0x20 && c < 0x7f);
    }
}
