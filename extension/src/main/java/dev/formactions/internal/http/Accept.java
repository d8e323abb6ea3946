package dev.formactions.internal.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an Accept header asks for. The negotiation is SvelteKit's, not that of RFC 9110, section 12.5.1: names are
 * compared with their case, q counts only as the first parameter, and q=0 is the lowest rank but no exclusion. A client
 * made for one has to get the same answer from the other.
 */
public final class Accept {

    private static final String JSON = "application/json";
    private static final String HTML = "text/html";
    private static final String ANYTHING = "*/*";

    private static final List<String> JSON_OR_HTML = List.of(JSON, HTML);
    private static final List<String> ANYTHING_OR_HTML = List.of("*", HTML);

    private Accept() {}

    /**
     * Whether the answer to a page's POST is JSON, else HTML. An absent header accepts anything, so JSON; an empty one
     * matches nothing, so HTML.
     */
    public static boolean prefersJson(@Nullable String header) {
        // The script's submit and a client without a header: no need to take these apart.
        if (header == null || header.equals(JSON)) {
            return true;
        }
        return JSON.equals(negotiate(header, JSON_OR_HTML));
    }

    /** Whether a POST to a page with an endpoint beside it is meant for the page, as a browser's navigation is. */
    public static boolean prefersPage(@Nullable String header) {
        if (header == null || header.equals(JSON)) {
            return false;
        }
        return HTML.equals(negotiate(header, ANYTHING_OR_HTML));
    }

    /**
     * The candidate that the header ranks highest; of candidates in the same rank the first.
     *
     * @param header the header; null accepts anything
     * @return the candidate; null if the header includes none of them
     */
    static @Nullable String negotiate(@Nullable String header, List<String> candidates) {
        List<MediaRange> ranges = ranges(header == null ? ANYTHING : header);
        for (MediaRange range : ranges) {
            for (String candidate : candidates) {
                if (range.includes(candidate)) {
                    return candidate;
                }
            }
        }
        return null;
    }

    private static List<MediaRange> ranges(String header) {
        List<MediaRange> ranges = new ArrayList<>();
        int from = 0;
        while (from <= header.length()) {
            int comma = header.indexOf(',', from);
            int to = comma < 0 ? header.length() : comma;
            MediaRange range = MediaRange.parse(header, from, to, ranges.size());
            if (range != null) {
                ranges.add(range);
            }
            from = to + 1;
        }
        Collections.sort(ranges);
        return ranges;
    }
}
