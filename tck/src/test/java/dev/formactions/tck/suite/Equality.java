package dev.formactions.tck.suite;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rule that all servers answer alike: the first server's answers are kept, each other's are compared with them. */
public interface Equality {

    /** A run that nothing is compared with. */
    Equality NONE = (id, answer) -> List.of();

    /** How an answer differs from that of the first server, one line each. */
    List<String> differences(String id, Likeness answer);

    /** How two answers differ, one line each, long bodies around the first difference only. */
    static List<String> between(Likeness first, Likeness here) {
        Map<String, String> one = first.parts();
        Map<String, String> other = here.parts();
        Set<String> names = new LinkedHashSet<>(one.keySet());
        names.addAll(other.keySet());
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            String expected = one.getOrDefault(name, "(none)");
            String found = other.getOrDefault(name, "(none)");
            if (!expected.equals(found)) {
                int from = Math.max(0, firstDifference(expected, found) - 40);
                differences.add(name + ": " + excerpt(expected, from) + " on the first server, " + excerpt(found, from)
                        + " here");
            }
        }
        return differences;
    }

    private static int firstDifference(String one, String other) {
        int i = 0;
        while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    private static String excerpt(String text, int from) {
        int to = Math.min(text.length(), from + 120);
        return (from > 0 ? "…" : "") + text.substring(Math.min(from, to), to) + (to < text.length() ? "…" : "");
    }
}
