package dev.formactions.internal.origin;

import dev.formactions.internal.origin.Verdict.Refused;
import org.jspecify.annotations.Nullable;

/** Words for a refused request. The headers come from outside: they are cut and cleaned before they reach a log. */
final class Refusals {

    private static final int LONGEST = 120;

    private Refusals() {}

    static Refused ofSite(OriginRequest request, String site, @Nullable String ownOrigin) {
        String expected = ownOrigin == null ? request.requestOrigin() : ownOrigin;
        return refused(request, "the browser says Sec-Fetch-Site: " + cleaned(site), expected);
    }

    static Refused ofOrigin(OriginRequest request, String expected) {
        String origin = request.origin();
        boolean none = origin == null || origin.isEmpty();
        return refused(
                request,
                none ? "it has neither Sec-Fetch-Site nor Origin" : "its Origin is not the page's own",
                expected);
    }

    private static Refused refused(OriginRequest request, String reason, String expected) {
        String origin = request.origin();
        String start = "Refused a cross-site " + cleaned(request.method()) + ", " + reason;
        if (origin == null || origin.isEmpty()) {
            return new Refused(
                    start,
                    "an unknown origin",
                    expected,
                    "No setting allows that: a client that is no browser has to send the header Origin: " + expected);
        }
        if (origin.equals("null")) {
            return new Refused(
                    start,
                    "the origin null (a sandboxed frame, a file, or a redirect across sites)",
                    expected,
                    "No setting allows that.");
        }
        String found = cleaned(origin);
        return new Refused(
                start,
                found,
                expected,
                "If " + found + " is this application as its users see it, set " + OriginCheck.OWN_ORIGIN
                        + " to it; if it is another site that may post here, add it to " + OriginCheck.TRUSTED_ORIGINS
                        + ".");
    }

    private static String cleaned(String header) {
        String cut = header.length() <= LONGEST ? header : header.substring(0, LONGEST) + "...";
        StringBuilder clean = new StringBuilder(cut.length());
        cut.chars().map(c -> c < 0x20 || c > 0x7e ? '?' : c).forEach(c -> clean.append((char) c));
        return clean.toString();
    }
}
