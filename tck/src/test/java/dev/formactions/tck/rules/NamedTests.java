package dev.formactions.tck.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tests that name rules, read from their sources, so that those of another module count without being on the class path:
 * by {@link Rule} in this module, by JUnit's {@code @Tag} in the jar's.
 *
 * @param rules the ids that a test names, by class and method, such as {@code OriginTest.itComesFirst}; of a class alone for
 *     all its tests
 * @param nameless the tests that name no rule, neither for themselves nor with their file's class
 */
public record NamedTests(Map<String, List<String>> rules, List<String> nameless) {

    /** Comments and texts are read over; what an annotation says belongs to the next class or method. */
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/"
                    + "|@(?<test>Test|ParameterizedTest)\\b"
                    + "|@(?:Rule|Tag)\\((?<ids>[^)]*)\\)"
                    + "|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])'"
                    + "|\\b(?:class|interface|record|enum)\\s+(?<type>\\w+)"
                    + "|\\bvoid\\s+(?<method>\\w+)\\s*\\(",
            Pattern.DOTALL);

    private static final Pattern ID = Pattern.compile("\"([^\"]*)\"");

    /** Reads every source below a folder. */
    public static NamedTests in(Path folder) throws IOException {
        Map<String, List<String>> rules = new LinkedHashMap<>();
        List<String> nameless = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                String name = file.getFileName().toString();
                NamedTests found = of(name.substring(0, name.length() - ".java".length()), Files.readString(file));
                rules.putAll(found.rules);
                nameless.addAll(found.nameless);
            }
        }
        return new NamedTests(rules, nameless);
    }

    static NamedTests of(String fileName, String source) {
        Map<String, List<String>> rules = new LinkedHashMap<>();
        List<String> nameless = new ArrayList<>();
        List<String> pending = new ArrayList<>();
        boolean isTest = false;
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            if (token.group("ids") != null) {
                ID.matcher(token.group("ids")).results().forEach(id -> pending.add(id.group(1)));
                continue;
            }
            if (token.group("test") != null) {
                isTest = true;
                continue;
            }
            String type = token.group("type");
            String method = token.group("method");
            if (isTest && method != null) {
                isTest = false;
                if (pending.isEmpty() && !rules.containsKey(fileName)) {
                    nameless.add(fileName + "." + method);
                }
            }
            if (!pending.isEmpty() && (type != null || method != null)) {
                String test = method == null ? type : fileName + "." + method;
                rules.computeIfAbsent(test, t -> new ArrayList<>()).addAll(pending);
                pending.clear();
            }
        }
        return new NamedTests(rules, nameless);
    }

    /** The rules that a test of a class names, for itself or with its class. */
    public List<String> of(String type, String outerType, String method) {
        return Stream.of(type, outerType, outerType + "." + method)
                .distinct()
                .flatMap(test -> rules.getOrDefault(test, List.of()).stream())
                .distinct()
                .toList();
    }
}
