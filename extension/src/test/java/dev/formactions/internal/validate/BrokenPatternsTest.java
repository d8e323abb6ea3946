package dev.formactions.internal.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.internal.model.Problem;
import dev.formactions.internal.model.Problems;
import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("VALID-15")
class BrokenPatternsTest {

    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = {})
    @NotNull @Pattern(regexp = "a)")
    @interface Composed {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = {})
    @Pattern(regexp = "(") @interface Overridden {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        @OverridesAttribute(constraint = Pattern.class, name = "regexp")
        String value();
    }

    interface Named {
        @Pattern(regexp = "*") String getName();
    }

    public static class Base {
        @Email(regexp = "[") private String mail;
    }

    public static class Bean extends Base implements Named {
        @Override
        public String getName() {
            return "";
        }
    }

    record Inner(@Pattern(regexp = "z)") String in, @Valid Inner again) {}

    record Unvalidated(@Pattern(regexp = "(") String text) {}

    @SuppressWarnings("ArrayRecordComponent") // Applications may have them.
    record Everything(
            @Pattern(regexp = "[0-9") String phone,
            @Pattern(regexp = "ok") @Pattern(regexp = "x(") String twice,
            @Pattern(regexp = "a # (", flags = Pattern.Flag.COMMENTS) String comment,
            @Pattern(regexp = "a # (") String noComment,
            List<@Pattern(regexp = "y)") String> elements,
            Map<String, Optional<@Email(regexp = "+") String>> deep,
            @Composed String composed,
            @Overridden("fine") String overridden,
            @Valid Bean bean,
            List<@Valid Inner> list,
            Unvalidated left) {}

    @Test
    void eachIsToldWithItsPlaceAndWhatIsWrong() {
        assertThat(problems(Everything.class))
                .containsExactlyInAnyOrder(
                        broken("Everything.phone", "@Pattern", "[0-9", "Unclosed character class near index 3"),
                        broken("Everything.twice", "@Pattern", "x(", "Unclosed group near index 2"),
                        broken("Everything.noComment", "@Pattern", "a # (", "Unclosed group near index 5"),
                        broken("Everything.elements", "@Pattern", "y)", "Unmatched closing ')' near index 0"),
                        broken("Everything.deep", "@Email", "+", "Dangling meta character '+' near index 0"),
                        broken(
                                "Everything.composed, @Composed",
                                "@Pattern",
                                "a)",
                                "Unmatched closing ')' near index 0"),
                        broken("Base.mail", "@Email", "[", "Unclosed character class near index 0"),
                        broken("Named.getName()", "@Pattern", "*", "Dangling meta character '*' near index 0"),
                        broken("Inner.in", "@Pattern", "z)", "Unmatched closing ')' near index 0"));
    }

    @Test
    void whatTheProviderWouldTakeIsTaken() {
        var validator = Validation.buildDefaultValidatorFactory().getValidator();
        assertThat(problems(Fine.class)).isEmpty();
        assertThat(validator.validate(new Fine("a\nb", "x@y"))).isEmpty();
    }

    record Fine(
            @Pattern(
                            regexp = "a.b",
                            flags = {Pattern.Flag.DOTALL, Pattern.Flag.CASE_INSENSITIVE})
                    String text,
            @Email String mail) {}

    private static String broken(String at, String constraint, String regexp, String what) {
        return "FA-418: Page.act: parameter 1: " + at + ": the regular expression of " + constraint
                + " does not compile: \"" + regexp + "\": " + what + ". Correct it.";
    }

    private static List<String> problems(Class<?> type) {
        Problems problems = new Problems();
        BrokenPatterns.find(type, "Page.act: parameter 1", problems);
        return problems.all().stream().map(Problem::toString).toList();
    }
}
