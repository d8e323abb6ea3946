package dev.formactions;

import org.jspecify.annotations.Nullable;

/**
 * A redirect, made by {@link ActionResult#redirect(String)} and its siblings. An action returns or throws it, a load throws
 * it.
 *
 * <p>Thrown through an interceptor that rolls back on exceptions ({@code @Transactional}), it rolls back: return it where
 * the work must be kept.
 */
public final class Redirect extends RuntimeException implements ActionResult {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String location;
    private final @Nullable String untrustedTarget;
    private final Reach reach;

    /** How far a redirect may lead. */
    public enum Reach {
        /** To this application's own origin only. */
        OWN_ORIGIN,
        /** To any origin. */
        ANYWHERE
    }

    Redirect(int status, String location, @Nullable String untrustedTarget, Reach reach) {
        super("redirect", null, false, false);
        if (status < 300 || status > 308) {
            throw new IllegalArgumentException("redirect(" + status
                    + ", …): the status of a redirect must be between 300 and 308. Use 303 after a form was posted.");
        }
        requireHeaderValue(location);
        this.status = status;
        this.location = location;
        this.untrustedTarget = untrustedTarget;
        this.reach = reach;
    }

    /**
     * The status of the response.
     *
     * @return 300 to 308
     */
    public int status() {
        return status;
    }

    /**
     * Where to, as the program gave it; the fallback of {@link ActionResult#redirectLocal}.
     *
     * @return the location; may be empty
     */
    public String location() {
        return location;
    }

    /**
     * The target that came with the request, to be checked before it is followed.
     *
     * @return the target of {@link ActionResult#redirectLocal}, {@code null} if there was none
     */
    public @Nullable String untrustedTarget() {
        return untrustedTarget;
    }

    /**
     * How far the redirect may lead.
     *
     * @return the reach
     */
    public Reach reach() {
        return reach;
    }

    private static void requireHeaderValue(String location) {
        for (int i = 0; i < location.length(); i++) {
            char c = location.charAt(i);
            if ((c < 0x20 && c != '\t') || c == 0x7f || c > 0xff) {
                throw new IllegalArgumentException(String.format(
                        "redirect: the location has the character U+%04X at position %d, which a header cannot carry."
                                + " Percent-encode it.",
                        (int) c, i));
            }
        }
    }
}
