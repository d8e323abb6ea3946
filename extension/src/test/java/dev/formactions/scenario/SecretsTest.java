package dev.formactions.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Form;
import dev.formactions.Page;
import dev.formactions.Sensitive;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Path;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a request with a secret ends, nobody reads it. */
@Tag("SECRET-1")
@Tag("SECRET-2")
class SecretsTest {

    public record Login(
            String name,
            @Sensitive @Size(min = 100, message = "{validatedValue} ${validatedValue}") String password,
            char[] pin,
            @Sensitive Strict card,
            Strict open) {}

    /** Puts what it refuses into its exception. */
    public record Strict(String number) {
        public Strict {
            if (number != null && number.length() > 3) {
                throw new IllegalArgumentException("What is " + number + "?");
            }
        }
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class LoginPage implements Page {

        @Action("valid")
        public void valid(@Valid Login form) {}

        @Action("form")
        public ActionResult form(Form<Login> form) {
            return form.reject("password", "No.").fail(400, Map.of("form", form.toString()));
        }

        @Action("value")
        public Object value(Form<Login> form) {
            return form.value();
        }

        @Action("broken")
        public Object broken(Form<Login> form) {
            throw new IllegalStateException("There is something wrong with " + form);
        }

        @Action("covered")
        public void covered(@Valid @Sensitive Login form) {}
    }

    private static final String SECRETS = "password=hunter2&pin=hunter2&card.number=hunter2&hunter=2";

    private static final Logger LOGGER = Logger.getLogger("dev.formactions");
    private static final List<LogRecord> RECORDS = Collections.synchronizedList(new ArrayList<>());
    private static final Handler HANDLER = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            RECORDS.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private static App app;

    @BeforeAll
    static void start() {
        app = App.of(LoginPage.class)
                .view(
                        "v",
                        "{{form}} {{#actions.valid.fields}}{{password.value}}{{pin.value}}{{card.fields.number.value}}"
                                + "{{password.errors}}{{/actions.valid.fields}}")
                .start();
        LOGGER.setUseParentHandlers(false);
        LOGGER.setLevel(Level.ALL);
        LOGGER.addHandler(HANDLER);
    }

    @AfterAll
    static void stop() {
        LOGGER.removeHandler(HANDLER);
        LOGGER.setLevel(null);
        LOGGER.setUseParentHandlers(true);
        app.close();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "valid, name=Ada, 400, 400",
        "form, name=Ada, 400, 400",
        "form, open.number=12345, 400, 400",
        "value, name=Ada, 500, 0",
        "broken, name=Ada, 500, 0",
        "covered, name=hunter2, 400, 400",
    })
    @Tag("SECRET-3")
    @Tag("SECRET-4")
    void aSecretIsNowhere(String action, String body, int status, int failure) {
        RECORDS.clear();
        Answer page = app.post("/?/" + action).body(body + "&" + SECRETS).answer();
        Answer result =
                app.post("/?/" + action).enhanced().body(body + "&" + SECRETS).answer();
        assertThat(page.status()).isEqualTo(status);
        assertThat(result.body()).contains(failure == 0 ? "\"error\"" : "\"status\":" + failure);
        assertThat(page.body() + page.headers() + result.body() + result.headers() + printed(RECORDS))
                .doesNotContain("hunter2");
    }

    @Test
    @Tag("BIND-6")
    void theLogTellsTheNamesThatNobodyKnows() {
        RECORDS.clear();
        app.post("/?/valid").body("name=Ada&nmae=Ada").answer();
        assertThat(RECORDS).extracting(LogRecord::getLevel).containsExactly(Level.FINE);
        assertThat(printed(RECORDS)).contains("Login").contains("[nmae]");
    }

    private static String printed(List<LogRecord> records) {
        StringWriter text = new StringWriter();
        for (LogRecord entry : List.copyOf(records)) {
            text.append(entry.getMessage()).append(Arrays.toString(entry.getParameters()));
            if (entry.getThrown() != null) {
                entry.getThrown().printStackTrace(new PrintWriter(text));
            }
        }
        return text.toString();
    }
}
