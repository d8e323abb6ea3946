package dev.formactions.tck.rules;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which cases prove which rules. The file names cases by their id, or several at once by a {@code *} for any text.
 *
 * @param cases the ids of the cases by rule
 * @param strays what the file names and no case is called
 */
public record CaseRules(Map<String, Set<String>> cases, List<String> strays) {

    private static final String FILE = "/dev/formactions/tck/rules.json";

    /** Reads the file and finds its patterns among the ids of cases. */
    public static CaseRules read(List<String> ids) {
        InputStream file = Objects.requireNonNull(CaseRules.class.getResourceAsStream(FILE), FILE);
        try (JsonReader reader = Json.createReader(file)) {
            Map<String, List<String>> patterns = new LinkedHashMap<>();
            reader.readObject().forEach((rule, list) -> patterns.put(rule, texts(list.asJsonArray())));
            return of(patterns, ids);
        }
    }

    static CaseRules of(Map<String, List<String>> patterns, List<String> ids) {
        Map<String, Set<String>> cases = new LinkedHashMap<>();
        List<String> strays = new ArrayList<>();
        patterns.forEach((rule, list) -> {
            Set<String> proofs = cases.computeIfAbsent(rule, r -> new LinkedHashSet<>());
            for (String pattern : list) {
                List<String> found = find(pattern, ids);
                proofs.addAll(found);
                if (found.isEmpty()) {
                    strays.add(rule + ": " + pattern);
                }
            }
        });
        return new CaseRules(cases, strays);
    }

    /** The cases that prove a rule; may be none. */
    public Set<String> of(String rule) {
        return cases.getOrDefault(rule, Set.of());
    }

    /** An id may hold a star itself, so a case of exactly that name comes first. */
    private static List<String> find(String pattern, List<String> ids) {
        if (ids.contains(pattern)) {
            return List.of(pattern);
        }
        Pattern expression = Pattern.compile(
                Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
        return ids.stream().filter(id -> expression.matcher(id).matches()).toList();
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}
