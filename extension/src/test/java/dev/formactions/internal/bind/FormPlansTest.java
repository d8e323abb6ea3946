package dev.formactions.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Sensitive;
import dev.formactions.internal.model.Problems;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found out at deployment. */
class FormPlansTest {

    record Empty() {}

    record Unreadable(
            Object object,
            File file,
            Date date,
            Runnable task,
            Queue<String> queue,
            EnumMap<TimeUnit, String> enums,
            SortedSet<Thing> unsortable,
            Map<Thing, String> map,
            List<Thread> threads,
            Optional<Stream<String>> stream) {}

    record Thing(String a) {}

    record Defaults(
            @DefaultValue("x") int number,
            @DefaultValue("x") List<String> list,
            @DefaultValue("x") Thing thing,
            @DefaultValue(" ") int blank) {}

    @SuppressWarnings("ArrayRecordComponent") // Applications may have them.
    record Secrets(
            String email,
            String password,
            String passwordRepeat,
            @Sensitive String token,
            boolean acceptPin,
            char[] secret,
            List<Inner> rows,
            @Sensitive Inner hidden) {}

    record Inner(String cvc) {}

    public static class Bean {
        public void setName(String name) {}
    }

    public static class WithoutSetters {
        public String getName() {
            return "";
        }
    }

    public static class WithoutConstructor {
        public WithoutConstructor(String name) {}

        public void setName(String name) {}
    }

    public abstract static class Abstract {
        public void setName(String name) {}
    }

    @ParameterizedTest
    @ValueSource(classes = {Empty.class, Thing.class, Bean.class})
    @Tag("BIND-1")
    void recordsAndBeansAreFormObjects(Class<?> type) {
        assertThat(Bound.plans(List.of()).isFormObject(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                WithoutSetters.class,
                WithoutConstructor.class,
                Abstract.class,
                Runnable.class,
                String.class,
                int.class,
                int[].class,
                Date.class,
                Thread.class,
                TimeUnit.class,
                Response.class,
            })
    void otherTypesAreNone(Type type) {
        assertThat(Bound.plans(List.of()).isFormObject(type)).isFalse();
        assertThat(Bound.plans(List.of()).find(type, false, "parameter 1", new Problems()))
                .isNull();
    }

    @Test
    @Tag("BIND-15")
    void whatCannotBeReadFromAFormIsAProblem() {
        assertThat(problems(Unreadable.class))
                .hasSize(10)
                .anyMatch(problem -> problem.contains(
                        ".map has type java.util.Map<" + Thing.class.getTypeName() + ", java.lang.String>, which"))
                .anyMatch(problem -> problem.contains(
                        ".stream has type java.util.Optional<java.util.stream.Stream<java.lang.String>>, which"))
                .allMatch(problem -> problem.startsWith("FA-402: Page.act: parameter 1: Unreadable."))
                .first()
                .isEqualTo(
                        "FA-402: Page.act: parameter 1: Unreadable.object has type java.lang.Object, which cannot be read"
                                + " from a form. Use a type of the JDK that is written as one text, an enum, a record, a bean, or an"
                                + " Optional, a list, a set, an array or a map of these; or write a FieldConverter.");
    }

    @Test
    @Tag("BIND-15")
    void aDefaultHasToFit() {
        assertThat(problems(Defaults.class))
                .containsExactly(
                        "FA-405: Page.act: parameter 1: the @DefaultValue(\"x\") of Defaults.number is no int. Correct it.",
                        "FA-415: Page.act: parameter 1: Defaults.list has a @DefaultValue, but is more than one text. Remove"
                                + " it.",
                        "FA-415: Page.act: parameter 1: Defaults.thing has a @DefaultValue, but is more than one text. Remove"
                                + " it.");
    }

    @Test
    @Tag("SECRET-5")
    void whatIsNamedLikeASecretIsReportedOnce() {
        List<String> warnings = new ArrayList<>();
        FormPlans plans = Bound.plans(warnings);
        plans.find(Secrets.class, false, "parameter 1", new Problems());
        plans.find(Secrets.class, false, "parameter 1", new Problems());
        assertThat(warnings)
                .containsExactly(
                        "FA-401: Secrets.password is named like a secret, but a failed form shows what was typed into it."
                                + " Mark it @Sensitive.",
                        "FA-401: Secrets.passwordRepeat is named like a secret, but a failed form shows what was typed into"
                                + " it. Mark it @Sensitive.",
                        "FA-401: Inner.cvc is named like a secret, but a failed form shows what was typed into it. Mark it"
                                + " @Sensitive.");
    }

    @Test
    @Tag("SECRET-5")
    void inASensitiveFormNothingIsConspicuous() {
        List<String> warnings = new ArrayList<>();
        Bound.plans(warnings).find(Secrets.class, true, "parameter 1", new Problems());
        assertThat(warnings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "password, true",
        "newPassword, true",
        "passwordConfirmation, true",
        "PASSWORD, true",
        "user_password, true",
        "pin, true",
        "cardPIN, true",
        "PINCode, true",
        "csrfToken, true",
        "cvc2, false",
        "spin, false",
        "pinned, false",
        "opinion, false",
        "tokenizer, false",
        "email, false",
    })
    @Tag("SECRET-5")
    void wordsTellSecrets(String property, boolean suspicious) {
        assertThat(SecretNames.isSuspicious(property)).isEqualTo(suspicious);
    }

    @ParameterizedTest
    @CsvSource({"a, true", "b, false", "'', false", "a.b, false", "a[0], false", "a[, false"})
    void aPlanKnowsItsFields(String name, boolean known) {
        assertThat(Bound.plan(Thing.class).has(name)).isEqualTo(known);
    }

    private static List<String> problems(Class<?> type) {
        Problems problems = new Problems();
        Bound.plans(new ArrayList<>()).find(type, false, "Page.act: parameter 1", problems);
        problems.close();
        return problems.all().stream().map(Object::toString).toList();
    }
}
