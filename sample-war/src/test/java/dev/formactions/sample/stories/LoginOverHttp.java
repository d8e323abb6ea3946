package dev.formactions.sample.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.sample.stories.Visitor.Shown;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** A visitor signs in to write a note, without a browser. */
public final class LoginOverHttp {

    private final Visitor visitor;

    /** @param root where the sample is, without a trailing slash */
    public LoginOverHttp(URI root) {
        this.visitor = new Visitor(root);
    }

    /** Who is not signed in is sent to the form, which says what is wrong and keeps the address only. */
    public void refusesAWrongPassword() throws IOException, InterruptedException {
        Shown away = visitor.get("/notes");
        assertThat(away.status()).isEqualTo(303);
        assertThat(visitor.get(away.location()).html()).contains("Sign in to see that page.");
        Shown empty = visitor.post("/login?/login", Map.of("email", "", "password", ""));
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.html()).contains("login-email--error", "login-password--error");
        Shown wrong = visitor.post("/login?/login", Map.of("email", "ada@example.com", "password", "w<r>ong"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html())
                .contains("do not match", "value=\"ada@example.com\"")
                .doesNotContain("w<r>ong", "w&lt;r&gt;ong");
    }

    /** The right password leads to the page that was wanted; what is written there is shown as it is. */
    public void keepsANote() throws IOException, InterruptedException {
        Shown in = visitor.post(
                "/login?/login&redirectTo=" + "/notes", Map.of("email", "ada@example.com", "password", "lovelace1815"));
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.location()).isEqualTo("/notes");
        Shown invalid = visitor.post("/notes?/add", Map.of("text", ""));
        assertThat(invalid.status()).isEqualTo(422);
        assertThat(invalid.html()).contains("add-text--error");
        Shown kept = visitor.post("/notes?/add", Map.of("text", "Buy <milk> & bread"));
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.html()).contains("The note is kept.", "Buy &lt;milk&gt; &amp; bread");
        Shown out = visitor.post("/?/logout", Map.of());
        assertThat(out.status()).isEqualTo(303);
        assertThat(visitor.get("/notes").status()).isEqualTo(303);
    }
}
