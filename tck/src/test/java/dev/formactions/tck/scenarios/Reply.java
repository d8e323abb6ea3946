package dev.formactions.tck.scenarios;

import dev.formactions.tck.suite.Likeness;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a server answered. */
public record Reply(int status, HttpHeaders headers, String body) {

    /** Status and body in one line. */
    public String brief() {
        return (status + " " + body.strip()).strip();
    }

    /** A header that comes once, null if it does not come. */
    public @Nullable String header(String name) {
        return headers.firstValue(name).orElse(null);
    }

    /** The cookies that are set. */
    public List<String> cookies() {
        return headers.allValues("Set-Cookie");
    }

    /** The answer as other servers must give it, too; a word that is another one there is replaced. */
    public Likeness likeness(String word, String replacement, int port) {
        Matcher other = Pattern.compile(Pattern.quote(word) + "(?![\\w-])").matcher("");
        Map<String, List<String>> same = new TreeMap<>();
        headers.map().forEach((name, values) -> {
            List<String> replaced = new ArrayList<>();
            values.forEach(value -> replaced.add(other.reset(value).replaceAll(replacement)));
            same.put(name.toLowerCase(Locale.ROOT), replaced);
        });
        return Likeness.of(status, same, other.reset(body).replaceAll(replacement), port);
    }

    /** The brief answer to a script whose action has succeeded with a text. */
    public static String success(String text) {
        return "200 {\"type\":\"success\",\"status\":200,\"data\":\"[\\\"" + text + "\\\"]\"}";
    }

    /** The brief answer to a script whose action has succeeded with a number. */
    public static String success(int number) {
        return "200 {\"type\":\"success\",\"status\":200,\"data\":\"[" + number + "]\"}";
    }

    /** The brief answer to a script whose action has failed with a text. */
    public static String failure(int status, String text) {
        return "200 {\"type\":\"failure\",\"status\":" + status + ",\"data\":\"[\\\"" + text + "\\\"]\"}";
    }

    /** The brief answer to a script whose request has ended with a redirect. */
    public static String redirect(int status, String location) {
        return "200 {\"type\":\"redirect\",\"status\":" + status + ",\"location\":\"" + location + "\"}";
    }

    /** The brief answer to a script whose request has ended with an error. */
    public static String error(int status, String message) {
        return status + " {\"type\":\"error\",\"error\":{\"message\":\"" + message + "\"}}";
    }

    /** The brief answer to a script whose request has ended with an exception of this type. */
    public static String broken(String type) {
        return "500 {\"type\":\"error\",\"error\":{\"message\":\"Internal Error\",\"type\":\"" + type + "\"}}";
    }
}
