package dev.formactions.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Form;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.spi.FieldConverter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bean Validation and converters where CDI has extensions of its own for them. */
class ValidationTest {

    /** Knows which names are taken. */
    @ApplicationScoped
    public static class Names {

        private final List<String> asked = new ArrayList<>();

        public boolean isFree(String name) {
            asked.add(name);
            return !"ada".equals(name);
        }

        public List<String> asked() {
            return asked;
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Free.Check.class)
    @interface Free {
        String message() default "This name is taken.";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Asks a bean. */
        class Check implements ConstraintValidator<Free, String> {

            @Inject
            Names names;

            @Override
            public boolean isValid(String name, ConstraintValidatorContext context) {
                return names.isFree(name);
            }
        }
    }

    public interface Draft {}

    public record Registration(
            @Free String name, @NotBlank(groups = Draft.class) String draft, Money price, Even even) {}

    public record Money(long cents) {}

    public record Even(int value) {}

    /** Knows euros. */
    @ApplicationScoped
    public static class MoneyConverter implements FieldConverter<Money> {

        @Override
        public Class<Money> type() {
            return Money.class;
        }

        @Override
        public Money convert(String text) {
            return new Money(Long.parseLong(text.replace("€", "")) * 100);
        }

        @Override
        public String message(Locale locale) {
            return locale.getLanguage().equals("de") ? "Wie viel?" : "How much?";
        }
    }

    /** Knows even numbers. */
    @Provider
    @ApplicationScoped
    public static class EvenConverters implements ParamConverterProvider {

        @Override
        @SuppressWarnings("unchecked")
        public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
            return type != Even.class
                    ? null
                    : (ParamConverter<T>) new ParamConverter<Even>() {
                        @Override
                        public Even fromString(String text) {
                            int value = Integer.parseInt(text);
                            if (value % 2 == 1) {
                                throw new jakarta.ws.rs.NotFoundException();
                            }
                            return new Even(value);
                        }

                        @Override
                        public String toString(Even even) {
                            return String.valueOf(even.value());
                        }
                    };
        }
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class RegistrationPage implements Page {

        @Action("valid")
        public String valid(@Valid Registration form) {
            return "name " + form.name();
        }

        @Action("form")
        public ActionResult form(Form<Registration> form) {
            return form.valid() ? ActionResult.success("name " + form.value().name()) : form.fail(400);
        }

        @Action("plain")
        public String plain(Registration form) {
            return "name " + form.name();
        }

        @Action(value = "draft", groups = Draft.class)
        public String draft(@Valid Registration form) {
            return "draft " + form.draft();
        }

        @Action("constrained")
        public String constrained(@Valid Registration form, @QueryParam("q") @NotNull String q) {
            return "q " + q;
        }

        @Action("convert")
        public String convert(Registration form) {
            return form.price().cents() + " " + form.even().value();
        }
    }

    private static App app;

    @BeforeAll
    static void start() {
        app = App.of(RegistrationPage.class, Names.class, MoneyConverter.class, EvenConverters.class)
                .view("v", "{{{form}}}")
                .start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @BeforeEach
    void forget() {
        names().asked().clear();
    }

    @ParameterizedTest
    @CsvSource({"valid, 1", "form, 1", "plain, 0"})
    @Tag("VALID-9")
    @Tag("VALID-11")
    void validationRunsOnce(String action, int times) {
        assertThat(app.post("/?/" + action).body("name=grace").answer().brief()).isEqualTo("200 name grace");
        assertThat(names().asked()).hasSize(times);
    }

    @ParameterizedTest
    @CsvSource({"valid, 400", "form, 400", "plain, 200"})
    @Tag("VALID-1")
    @Tag("VALID-2")
    @Tag("VALID-3")
    void anInvalidFormDoesNotReachTheAction(String action, int status) {
        Answer answer = app.post("/?/" + action).body("name=ada").answer();
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().contains("This name is taken.")).isEqualTo(status == 400);
    }

    @Test
    @Tag("VALID-6")
    void anActionHasItsGroups() {
        assertThat(app.post("/?/draft").body("name=ada&draft=x").answer().brief())
                .isEqualTo("200 draft x");
        assertThat(app.post("/?/draft").body("name=ada&draft=").answer().brief())
                .startsWith("400 ")
                .contains("draft=[must not be blank]")
                .doesNotContain("taken");
        assertThat(names().asked()).isEmpty();
    }

    @Test
    @Tag("VALID-10")
    void constraintsOnOtherParametersAreStillChecked() {
        assertThat(app.post("/?/constrained&q=1").body("name=x").answer().brief())
                .isEqualTo("200 q 1");
        try (Logged logged = new Logged()) {
            assertThat(app.post("/?/constrained").body("name=x").answer().status())
                    .isEqualTo(500);
            assertThat(logged.lines()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"de, Wie viel?, darf nicht leer sein", "en, How much?, must not be blank"})
    @Tag("VALID-7")
    @Tag("CONVERT-6")
    void messagesAreInTheLanguageOfTheRequest(String language, String converted, String validated) {
        assertThat(app.post("/?/draft")
                        .header("Accept-Language", language)
                        .body("draft=&price=x")
                        .answer()
                        .body())
                .contains("price=[" + converted + "]")
                .contains("draft=[" + validated + "]");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "price=5€&even=4, 200 500 4",
        "price=5€&even=3, 400",
        "price=x&even=4, 400",
    })
    @Tag("CONVERT-1")
    @Tag("CONVERT-5")
    void convertersOfTheApplicationComeFirst(String body, String brief) {
        assertThat(app.post("/?/convert").body(body).answer().brief()).startsWith(brief);
    }

    private static Names names() {
        return app.cdi().select(Names.class).get();
    }
}
