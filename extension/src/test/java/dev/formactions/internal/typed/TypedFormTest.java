package dev.formactions.internal.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.formactions.ActionFailure;
import dev.formactions.Form;
import dev.formactions.FormData;
import dev.formactions.FormFile;
import dev.formactions.Sensitive;
import dev.formactions.internal.bind.FormPlans;
import dev.formactions.internal.convert.Converters;
import dev.formactions.internal.model.Problems;
import dev.formactions.internal.model.Submission;
import dev.formactions.internal.validate.BeanValidation;
import dev.formactions.internal.validate.FormValidator;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedFormTest {

    static final FormValidator VALIDATOR = new BeanValidation(Validation.buildDefaultValidatorFactory());

    record Registration(
            @NotBlank @Email String email,
            @Pattern(regexp = "[0-9 ]+") String phone,
            @NotNull @Min(18) Integer age,
            @AssertTrue Boolean terms,
            @Sensitive @Size(min = 8, message = "${validatedValue} is too short") String password) {}

    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Ordered.Check.class)
    @interface Ordered {
        String message() default "The end is before the beginning.";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Says nothing as long as one of the two is missing. */
        final class Check implements ConstraintValidator<Ordered, Stay> {
            @Override
            public boolean isValid(Stay stay, ConstraintValidatorContext context) {
                return stay.from() == null || stay.to() == null || !stay.to().isBefore(stay.from());
            }
        }
    }

    @Ordered
    record Stay(@NotNull LocalDate from, @NotNull LocalDate to) {}

    record Trip(@Valid @NotNull Stay stay, @Valid List<Leg> legs, Set<@Positive Integer> numbers) {}

    record Leg(@NotBlank String to, @Min(1) int seats) {}

    /** Refuses what its constraints refuse, and more. */
    record Name(@NotBlank String first, @NotBlank String last) {
        Name {
            if (first == null || last == null || first.equals(last)) {
                throw new IllegalArgumentException("never shown");
            }
        }
    }

    record Named(@Valid @NotNull Name name, @Valid List<Name> others) {}

    record Chosen(@NotEmpty Set<@Positive Integer> set, @NotEmpty Map<Integer, String> map) {}

    record Upload(@NotNull FormFile picture, List<FormFile> more, Map<String, FormFile> named) {}

    record Recursive(@Pattern(regexp = "(a|b)*") String text, @NotNull Integer number) {}

    record Deep(int number, String text) {
        Deep {
            number = depth(number);
        }

        private static int depth(int number) {
            return number == 0 ? 0 : 1 + depth(number - 1);
        }
    }

    @Test
    @Tag("VALID-14")
    void aConstraintThatOverflowsTheStackIsAnErrorOfTheForm() {
        Form<?> form = read(Recursive.class, "number=1&text=" + "ab".repeat(100_000));
        assertThat(form.valid()).isFalse();
        assertThat(form.formErrors()).containsExactly("This form could not be checked.");
        assertThat(read(Recursive.class, "number=1&text=ab").valid()).isTrue();
    }

    @Test
    @Tag("BIND-14")
    void aConstructorThatOverflowsTheStackRefusesItsValues() {
        assertThat(read(Deep.class, "number=500000000").formErrors()).containsExactly("This value is not valid.");
        assertThat(read(Deep.class, "number=3").valid()).isTrue();
    }

    @Test
    @Tag("BIND-16")
    void aTextWithACharacterThatIsNoneIsNotValid() {
        String nul = "\0";
        assertThat(sorted(
                        read(Texts.class, "text=a" + nul + "&secret=" + nul + "&tags=" + nul + "&map[" + nul + "]=1")))
                .isEqualTo("{map[" + nul + "]=[This value is not valid.], secret=[This value is not valid.],"
                        + " tags=[This value is not valid.], text=[This value is not valid.]}");
    }

    @Test
    @Tag("BIND-16")
    void aCheckboxWithACharacterThatIsNoneIsNotValid() {
        String nul = "\0";
        assertThat(read(Registration.class, "email=a@b&age=18&terms=" + nul).errors())
                .isEqualTo(Map.of("terms", List.of("This value is not valid.")));
    }

    @Test
    @Tag("FORM-9")
    void aTextOfDamagedBytesIsAnErrorOfItsFieldAndAReplacementCharacterIsNone() {
        Submission sent = data("text=\uFFFD&secret=\uFFFD&tags=a&tags=\uFFFD&map[\uFFFD]=1&map[\uFFFE]=&flag=\uFFFD");
        assertThat(object(Texts.class, VALIDATOR).read(sent, Locale.ENGLISH).errors())
                .isEmpty();
        Submission damaged = new Submission(sent.entries(), Set.of(0, 1, 3, 4, 5, 6));
        Form<?> form = object(Texts.class, VALIDATOR).read(damaged, Locale.ENGLISH);
        String message = "[This text could not be read. Enter it again.]";
        assertThat(sorted(form))
                .isEqualTo("{flag=" + message + ", map[\uFFFD]=" + message + ", secret=" + message + ", tags=" + message
                        + ", text=" + message + "}");
        assertThat(form.values()).containsEntry("text", "\uFFFD").doesNotContainKey("secret");
        assertThat(form.valid()).isFalse();
    }

    @Test
    @Tag("FORM-9")
    void aFileWithADamagedNameOfItsFieldIsAnErrorToo() {
        Submission sent = new Submission(
                List.of(
                        new FormData.FileField("picture", new TestFile("a.png", 1)),
                        new FormData.FileField("named[\uFFFD]", new TestFile("a.png", 1))),
                Set.of(1));
        assertThat(object(Upload.class, VALIDATOR).read(sent, Locale.ENGLISH).errors())
                .isEqualTo(Map.of("named[\uFFFD]", List.of("This text could not be read. Enter it again.")));
    }

    @SuppressWarnings("ArrayRecordComponent") // A secret is often one.
    record Texts(String text, char[] secret, List<String> tags, Map<String, String> map, boolean flag) {}

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '!',
            value = {
                "email=a@b.c&phone=&age=18&terms=on ! {} ! []",
                "email=&phone=&age=&terms=on ! {age=[must not be null], email=[must not be blank]} ! []",
                "email=x&phone=x&age=17 ! {age=[must be greater than or equal to 18], email=[must be a well-formed email"
                        + " address], phone=[must match \"[0-9 ]+\"], terms=[must be true]} ! []",
                "email=a@b.c&age=x&terms=on ! {age=[Enter a number.]} ! []",
            })
    @Tag("VALID-4")
    @Tag("VALID-8")
    void errorsAreFoundAllAtOnceAndConversionErrorsSpeakForTheirField(String body, String errors, String formErrors) {
        Form<?> form = read(Registration.class, body);
        assertThat(sorted(form)).isEqualTo(errors);
        assertThat(form.formErrors()).hasToString(formErrors);
        assertThat(form.valid()).isEqualTo(errors.equals("{}"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            value = {
                "set=1&map[1]=a ! {}",
                "a=b ! {map=[must not be empty], set=[must not be empty]}",
                "set=x&map[y]=a ! {map[y]=[Enter a number.], set=[Enter a number.]}",
                "set=0&set=1&map[1]=a ! {set=[must be greater than 0]}",
            })
    @Tag("VALID-8")
    void whatASetOrAMapHasLostIsNotSaidToBeMissing(String body, String errors) {
        assertThat(sorted(read(Chosen.class, body))).isEqualTo(errors);
    }

    @Test
    @Tag("VALID-5")
    void aConstraintOnTheClassIsAnErrorOfTheForm() {
        Form<?> form = read(Stay.class, "from=2026-02-02&to=2026-02-01");
        assertThat(form.formErrors()).containsExactly("The end is before the beginning.");
        assertThat(form.errors()).isEmpty();
        assertThat(form.valid()).isFalse();
        assertThat(form.value()).isInstanceOf(Stay.class);
    }

    @Test
    @Tag("VALID-5")
    void belowTheFormItIsAnErrorOfItsField() {
        Form<?> form = read(Trip.class, "stay.from=2026-02-02&stay.to=2026-02-01");
        assertThat(form.errors("stay")).containsExactly("The end is before the beginning.");
    }

    @Test
    @Tag("VALID-4")
    void rowsKeepTheNamesThatWereSubmitted() {
        Form<?> form = read(
                Trip.class,
                "stay.from=2026-02-01&stay.to=2026-02-02&legs[7].to=&legs[7].seats=1&legs[3].to=x&legs[3].seats=y&numbers=-1");
        assertThat(sorted(form))
                .isEqualTo(
                        "{legs[3].seats=[Enter a number.], legs[7].to=[must not be blank], numbers=[must be greater than"
                                + " 0]}");
    }

    @Test
    @Tag("BIND-12")
    void aRowThatWasLeftBlankIsNotChecked() {
        Form<?> form = read(
                Trip.class,
                "stay.from=2026-02-01&stay.to=2026-02-02&legs[0].to=&legs[0].seats=&legs[1].to=x&legs[1].seats=1"
                        + "&legs[2].to=&legs[2].seats=");
        assertThat(form.errors()).isEmpty();
        assertThat(((Trip) form.value()).legs()).containsExactly(new Leg("x", 1));
        Form<?> wrong = read(
                Trip.class,
                "stay.from=2026-02-01&stay.to=2026-02-02&legs[0].to=&legs[0].seats=&legs[4].to=&legs[4].seats=1");
        assertThat(wrong.errors()).isEqualTo(Map.of("legs[4].to", List.of("must not be blank")));
    }

    @Test
    @Tag("FORM-5")
    @Tag("VALID-2")
    void aValidFormHasAValueWhateverWasSent() {
        Submission sent = Submission.of(List.of(
                new FormData.FileField("numbers", new TestFile("a.txt", 1)),
                new FormData.Field("files", "x"),
                new FormData.Field("list", "x")));
        Form<?> form = object(Wrong.class, VALIDATOR).read(sent, Locale.ENGLISH);
        assertThat(form.valid()).isTrue();
        assertThat(form.value()).isEqualTo(new Wrong(Set.of(), Set.of(), List.of()));
    }

    record Wrong(Set<Integer> numbers, Set<FormFile> files, List<FormFile> list) {}

    @Test
    void whatIsMissingAltogetherIsAnErrorOfTheObject() {
        assertThat(sorted(read(Trip.class, ""))).isEqualTo("{stay=[must not be null]}");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            value = {
                "name.first=&name.last=b ! {name.first=[must not be blank]}",
                "name.first=a&name.last=a ! {name=[This value is not valid.]}",
                "name.first=a&name.last=b&others[9].first=&others[9].last=b ! {others[9].first=[must not be"
                        + " blank]}",
                "name.first=&name.last=b&others[9].first=&others[9].last= ! {name.first=[must not be blank]}",
            })
    @Tag("BIND-14")
    void anObjectThatRefusesItsValuesIsExplainedByItsConstraints(String body, String errors) {
        Form<?> form = read(Named.class, body);
        assertThat(sorted(form)).isEqualTo(errors);
        assertThatThrownBy(form::value).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Tag("BIND-14")
    void aFormObjectThatRefusesItsValuesIsAnErrorOfTheForm() {
        Form<?> form = read(Name.class, "first=a&last=a");
        assertThat(form.formErrors()).containsExactly("This value is not valid.");
        assertThat(sorted(read(Name.class, ""))).isEqualTo("{first=[must not be blank], last=[must not be blank]}");
        assertThat(read(Name.class, "").formErrors()).isEmpty();
    }

    @Test
    @Tag("VALID-2")
    void withoutAValueThereIsNone() {
        Form<?> form = read(Registration.class, "age=x");
        assertThatThrownBy(form::value)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("FA-407: ")
                .hasMessageContaining("Ask valid() first");
    }

    @Test
    @Tag("SECRET-3")
    void aMessageWithASecretIsReplaced() {
        Form<?> form = read(Registration.class, "email=a@b.c&age=18&terms=on&password=hunter2");
        assertThat(form.errors("password")).containsExactly("This value is not valid.");
        assertThat(form.toString() + form.values() + form.errors()).doesNotContain("hunter2");
    }

    @Test
    @Tag("VALID-7")
    void messagesAreInTheLanguageOfTheRequest() {
        Form<?> form = object(Registration.class, VALIDATOR).read(data("email=&age=18&terms=on"), Locale.GERMAN);
        assertThat(form.errors("email")).containsExactly("darf nicht leer sein");
    }

    @Test
    void withoutValidationTextsMustStillFit() {
        TypedFormObject object = object(Registration.class, FormValidator.NONE);
        assertThat(object.read(data("email=x"), Locale.ENGLISH).valid()).isTrue();
        assertThat(object.read(data("age=x"), Locale.ENGLISH).valid()).isFalse();
    }

    @Test
    @Tag("VALID-13")
    void anActionCanReject() {
        Form<?> form = read(Leg.class, "to=x&seats=1");
        assertThat(form.valid()).isTrue();
        assertThat(form.reject("to", "No trains today.").reject("Come back tomorrow."))
                .isSameAs(form);
        assertThat(form.valid()).isFalse();
        assertThat(form.errors()).isEqualTo(Map.of("to", List.of("No trains today.")));
        assertThat(form.formErrors()).containsExactly("Come back tomorrow.");
        assertThat(form.value()).isEqualTo(new Leg("x", 1));
        form.reject("to", "No trains today.");
        assertThat(form.errors("to")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "", "to.x", "legs["})
    @Tag("VALID-13")
    void onlyFieldsCanBeRejected(String field) {
        Form<?> form = read(Leg.class, "to=x&seats=1");
        assertThatThrownBy(() -> form.reject(field, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("FA-411: reject(\"" + field + "\"");
    }

    @Test
    @Tag("SHOWN-1")
    void aFailureKeepsWhatWasTyped() {
        ActionFailure failure = read(Leg.class, "to=&seats=x&unknown=1").fail(422);
        assertThat(failure.status()).isEqualTo(422);
        assertThat(failure.data())
                .hasToString("{values={to=, seats=x}, errors={seats=[Enter a number.], to=[must not be blank]},"
                        + " formErrors=[]}");
    }

    @Test
    @Tag("SHOWN-4")
    void aFailureMayHaveMore() {
        Form<?> form = read(Leg.class, "to=x&seats=1");
        assertThat(((Map<?, ?>) form.fail(400, Map.of("incorrect", true)).data()).get("incorrect"))
                .isEqualTo(true);
        for (String own : List.of("values", "errors", "formErrors")) {
            assertThatThrownBy(() -> form.fail(400, Map.of(own, "x")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("FA-412: ");
        }
    }

    @Test
    void aStatusOfAFailureIsAnError() {
        Form<?> form = read(Leg.class, "to=x&seats=1");
        assertThatThrownBy(() -> form.fail(200)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileInputThatWasLeftEmptySendsNoFile() {
        Submission data = Submission.of(List.of(
                new FormData.FileField("picture", new TestFile("", 0)),
                new FormData.FileField("more", new TestFile("", 0)),
                new FormData.FileField("more", new TestFile("a.png", 0))));
        Form<?> form = object(Upload.class, VALIDATOR).read(data, Locale.ENGLISH);
        assertThat(form.errors()).isEqualTo(Map.of("picture", List.of("must not be null")));
        assertThat(((Upload) form.value()).more()).hasSize(1);
    }

    @Test
    @Tag("SHOWN-5")
    void theFieldsAreThoseOfTheFormOfThisAction() {
        TypedFormObject object = object(Leg.class, VALIDATOR);
        Form<?> form = object.read(data("to=x&seats=y"), Locale.ENGLISH);
        assertThat(object.state("", form).fields().get("seats").texts()).containsExactly("y");
        assertThat(object.state("", form).fields().get("seats").errors()).containsExactly("Enter a number.");
        assertThat(object.state("", null).fields().get("seats").texts()).isEmpty();
    }

    private static Form<?> read(Class<?> type, String body) {
        return object(type, VALIDATOR).read(data(body), Locale.ENGLISH);
    }

    static TypedFormObject object(Class<?> type, FormValidator validator) {
        FormPlans plans = new FormPlans(new Converters(List.of(), List.of()), Set.of(FormFile.class), warning -> {});
        Problems problems = new Problems();
        TypedFormObject object = new TypedFormObject(
                type.getSimpleName(), plans.find(type, false, "parameter 1", problems), validator, List.of());
        assertThat(problems.all()).isEmpty();
        return object;
    }

    static Submission data(String body) {
        List<FormData.Entry> entries = new ArrayList<>();
        for (String field : body.isEmpty() ? new String[0] : body.split("&", -1)) {
            int equals = field.indexOf('=');
            entries.add(new FormData.Field(field.substring(0, equals), field.substring(equals + 1)));
        }
        return Submission.of(entries);
    }

    private static String sorted(Form<?> form) {
        return new java.util.TreeMap<>(form.errors()).toString();
    }

    private record TestFile(String name, long size) implements FormFile {
        @Override
        public String type() {
            return "application/octet-stream";
        }

        @Override
        public InputStream stream() {
            return InputStream.nullInputStream();
        }

        @Override
        public void transferTo(Path target) {}
    }
}
