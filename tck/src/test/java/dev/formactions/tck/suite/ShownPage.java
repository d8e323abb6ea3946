package dev.formactions.tck.suite;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a page shows: the text of its title and of its {@code <pre id="…">} elements. */
final class ShownPage {

    private static final List<String> TEXTS = List.of("title", "boundary", "message");
    private static final Map<String, String> ENTITIES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");
    private static final Pattern REFERENCE = Pattern.compile("&(#x[0-9a-f]+|#\\d+|\\w+);", Pattern.CASE_INSENSITIVE);

    private final String html;

    ShownPage(String html) {
        this.html = html;
    }

    /** What is shown under a name, read as JSON where it is JSON; {@code null} if nothing is. */
    @Nullable Object find(String name) {
        String pattern = name.equals("title") ? "<title>(.*?)</title>" : "<pre id=\"" + name + "\"[^>]*>(.*?)</pre>";
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
        if (!matcher.find()) {
            return null;
        }
        String text = unescape(matcher.group(1));
        if (TEXTS.contains(name)) {
            return text;
        }
        try {
            return Json.read(text);
        } catch (jakarta.json.JsonException e) {
            return "not JSON: " + text;
        }
    }

    private static String unescape(String text) {
        return REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match)));
    }

    private static String character(MatchResult reference) {
        String name = reference.group(1);
        if (name.startsWith("#x") || name.startsWith("#X")) {
            return Character.toString(Integer.parseInt(name.substring(2), 16));
        }
        if (name.startsWith("#")) {
            return Character.toString(Integer.parseInt(name.substring(1)));
        }
        return ENTITIES.getOrDefault(name, reference.group());
    }
}
