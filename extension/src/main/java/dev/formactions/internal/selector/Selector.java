package dev.formactions.internal.selector;

import dev.formactions.internal.http.PercentDecoder;
import dev.formactions.internal.http.PercentEncoder;
import org.jspecify.annotations.Nullable;

/**
 * The part of a query that selects an action: the first parameter whose decoded name starts with a slash. Its value counts
 * for nothing, and neither does a later one. The query is always the raw one, without its question mark; some servers hand
 * it over with the slash encoded.
 */
public final class Selector {

    /** What a query may hold as it is, less the characters that mean something in a form's or an attribute's syntax. */
    private static final PercentEncoder NAME = PercentEncoder.keeping("-_.~/");

    private Selector() {}

    /**
     * The name of the selected action.
     *
     * @param rawQuery the query; null if there is none
     * @return the decoded name, {@code ""} for {@code ?/}; null if nothing is selected, which means the default action
     */
    public static @Nullable String of(@Nullable String rawQuery) {
        if (rawQuery == null) {
            return null;
        }
        for (int from = 0; from < rawQuery.length(); from = endOfParameter(rawQuery, from) + 1) {
            if (isSelector(rawQuery, from)) {
                return nameAt(rawQuery, from);
            }
        }
        return null;
    }

    /**
     * The query without any selector, first or not; the other parameters as they were.
     *
     * @param rawQuery the query; null if there is none
     * @return the rest; may be empty
     */
    public static String withoutSelectors(@Nullable String rawQuery) {
        if (rawQuery == null) {
            return "";
        }
        StringBuilder others = new StringBuilder(rawQuery.length());
        boolean first = true;
        for (int from = 0; from <= rawQuery.length(); ) {
            int to = endOfParameter(rawQuery, from);
            if (!isSelector(rawQuery, from)) {
                others.append(first ? "" : "&").append(rawQuery, from, to);
                first = false;
            }
            from = to + 1;
        }
        return others.toString();
    }

    /**
     * The reference to an action of the current page, which keeps the page's other parameters.
     *
     * @param actionName the name of a named action
     * @param isDefault whether it is the default action; its name is then not looked at
     * @param rawQuery the query of the page; null if there is none
     * @return a relative reference that starts with a question mark
     */
    public static String url(String actionName, boolean isDefault, @Nullable String rawQuery) {
        String others = withoutSelectors(rawQuery);
        if (isDefault) {
            return "?" + others;
        }
        return "?/" + NAME.encode(actionName) + (others.isEmpty() ? "" : "&" + others);
    }

    /** Only a slash and {@code %2F} decode to a slash: no need to decode the parameters of the page. */
    private static boolean isSelector(String query, int from) {
        return query.startsWith("/", from) || query.regionMatches(true, from, "%2F", 0, 3);
    }

    private static String nameAt(String query, int from) {
        int to = endOfParameter(query, from);
        int equals = query.indexOf('=', from);
        String name = query.substring(from, equals < 0 || equals > to ? to : equals);
        return PercentDecoder.decodeForm(name).substring(1);
    }

    private static int endOfParameter(String query, int from) {
        int ampersand = query.indexOf('&', from);
        return ampersand < 0 ? query.length() : ampersand;
    }
}
