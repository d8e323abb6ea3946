package dev.formactions.sample.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.sample.stories.Visitor.Shown;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The long form, without a browser. */
public final class RegisterOverHttp {

    /** Far enough that no clock matters. */
    private static final String DAY = LocalDate.now(ZoneOffset.UTC).plusYears(1).toString();

    private static final String ACTION = "/register?/register";

    private final Visitor visitor;

    /** @param root where the sample is, without a trailing slash */
    public RegisterOverHttp(URI root) {
        this.visitor = new Visitor(root);
    }

    /** The empty form complains about nothing. */
    public void isEmptyAtFirst() throws IOException, InterruptedException {
        Shown page = visitor.get("/register");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html())
                .contains("name=\"guests[0].name\"", "<title>Register")
                .doesNotContain("aria-invalid", "There is a problem");
    }

    /** The failed form says all that is wrong at once, and keeps what was typed, but for the password. */
    public void showsEveryErrorAndKeepsWhatWasTyped() throws IOException, InterruptedException {
        Shown page = visitor.upload(ACTION, typed(), "picture", 200_000, false);
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.html())
                .contains(
                        "<title>Error: Register",
                        "There is a problem",
                        "Enter your name.",
                        "Enter an address such as ada@example.com.",
                        "Choose a password of at least 10 characters.",
                        "Guests are 12 years old or older.",
                        "Enter the town.",
                        "The file is larger than 100 KB.",
                        "Agree to the rules of the house.");
        assertThat(page.html())
                .contains(
                        "value=\"grace &lt;at&gt; example.com\"",
                        "value=\"Howard\"",
                        "value=\"" + DAY + "\"",
                        "value=\"1 &quot;Navy&quot; Yard\"",
                        "&lt;b&gt;A chair&lt;/b&gt;")
                .doesNotContain("nano9", "<b>A chair");
    }

    /** A script reads the same, and no secret either. */
    public void tellsAScriptTheSame() throws IOException, InterruptedException {
        Shown result = visitor.upload(ACTION, typed(), "picture", 200_000, true);
        assertThat(result.status()).isEqualTo(200);
        assertThat(result.html())
                .startsWith("{\"type\":\"failure\",\"status\":400,")
                .contains("Enter your name.", "The file is larger than 100 KB.", "Howard")
                .doesNotContain("nano9");
    }

    /** What was mended is accepted, the file too; the same address is not accepted twice. */
    public void acceptsWhatWasMendedOnce() throws IOException, InterruptedException {
        String email = UUID.randomUUID() + "@example.com";
        Shown accepted = visitor.upload(ACTION, mended(email), "picture", 90_000, false);
        assertThat(accepted.status()).isEqualTo(303);
        assertThat(accepted.location()).isEqualTo("/");
        assertThat(visitor.get("/").html())
                .contains("Grace Hopper, we expect you on " + DAY + " at 10:00. You have 2 seats, with Howard.");
        Shown again = visitor.upload(ACTION, mended(email), "picture", 90_000, false);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.html())
                .contains("This address has an account already.", "value=\"" + email + "\"")
                .doesNotContain("nanoseconds");
    }

    private static Map<String, String> typed() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", "");
        fields.put("email", "grace <at> example.com");
        fields.put("newPassword", "nano9");
        fields.put("day", DAY);
        fields.put("arrival", "10:00");
        fields.put("seats", "3");
        fields.put("guests[0].name", "Howard");
        fields.put("guests[0].age", "7");
        fields.put("guests[1].name", "");
        fields.put("guests[1].age", "");
        fields.put("experience", "MUCH");
        fields.put("topics", "MILL");
        fields.put("address.street", "1 \"Navy\" Yard");
        fields.put("address.town", "");
        fields.put("wishes", "<b>A chair</b>\r\n& tea");
        return fields;
    }

    private static Map<String, String> mended(String email) {
        Map<String, String> fields = typed();
        fields.put("name", "Grace Hopper");
        fields.put("email", email);
        fields.put("newPassword", "nanoseconds");
        fields.put("seats", "2");
        fields.put("guests[0].age", "17");
        fields.put("address.town", "Arlington");
        fields.put("rules", "true");
        return fields;
    }
}
