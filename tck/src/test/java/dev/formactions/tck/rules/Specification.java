package dev.formactions.tck.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules that the project has given itself.
 *
 * @param rules in the order of the document
 */
public record Specification(List<Entry> rules) {

    private static final Pattern LINE = Pattern.compile(
            "^## (?<section>.+)$|^\\* \\*\\*(?<id>[A-Z]+-\\d+)\\*\\* (?<text>.+(?:\\n  .+)*)", Pattern.MULTILINE);

    /**
     * One rule.
     *
     * @param section the heading above it
     * @param id such as {@code CSRF-3}
     * @param text in Markdown, on one line
     */
    public record Entry(String section, String id, String text) {}

    public Specification {
        rules = List.copyOf(rules);
    }

    /** Reads {@code docs/specification.md}. */
    public static Specification read(Path file) throws IOException {
        return of(Files.readString(file));
    }

    static Specification of(String markdown) {
        List<Entry> rules = new ArrayList<>();
        String section = "";
        Matcher line = LINE.matcher(markdown);
        while (line.find()) {
            if (line.group("section") != null) {
                section = line.group("section");
            } else {
                rules.add(
                        new Entry(section, line.group("id"), line.group("text").replace("\n  ", " ")));
            }
        }
        return new Specification(rules);
    }

    /** The ids, in the order of the document. */
    public List<String> ids() {
        return rules.stream().map(Entry::id).toList();
    }
}
