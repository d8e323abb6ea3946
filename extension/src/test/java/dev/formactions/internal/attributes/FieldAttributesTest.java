package dev.formactions.internal.attributes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Accept;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.Range;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which type and which constraints become which attributes: each component is one row of the table. */
class FieldAttributesTest {

    /** What the attributes of a component, or of what is below it, should be. */
    @Retention(RetentionPolicy.RUNTIME)
    @interface Gives {
        String value();

        String at() default "";
    }

    @NotBlank @Size(max = 9) @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Name {
        String message() default "no name";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    interface Draft {}

    record Texts(
            @Gives("type=text") String plain,
            @Gives("type=text required") @NotNull String notNull,
            @Gives("type=text required") @NotEmpty String notEmpty,
            @Gives("type=text required") @NotBlank String notBlank,
            @Gives("type=text") @NotBlank @DefaultValue("x") String withDefault,
            @Gives("type=text minlength=2 maxlength=5") @Size(min = 2, max = 5) String size,
            @Gives("type=text") @Size(min = 1) String sizeOfOne,
            @Gives("type=text maxlength=5") @Size(max = 9) @Size(max = 5) String sizes,
            @Gives("type=text maxlength=1") @Size(min = 3) @Size(max = 1) String impossible,
            @Gives("type=text pattern=[0-9]{5}") @Pattern(regexp = "[0-9]{5}") String pattern,
            @Gives("type=text") @Pattern(regexp = "[a-z]*", flags = Pattern.Flag.CASE_INSENSITIVE) String flags,
            @Gives("type=text") @Pattern(regexp = "\\p{L}+") String unicode,
            @Gives("type=text inputmode=email autocapitalize=none spellcheck=false autocomplete=email") @Email String mail,
            @Gives("type=text autocomplete=given-name") String givenName,
            @Gives("type=text") @Min(3) @DecimalMax("7") String textOfNumber,
            @Gives("type=text required maxlength=9") @Name String composed,
            @Gives("type=text") @NotNull(groups = Draft.class) String otherGroup,
            @Gives("type=password required minlength=4") @NotEmpty @Size(min = 4) char[] characters,
            @Gives("type=text required maxlength=1") char character,
            @Gives("type=text maxlength=1") Character boxedCharacter,
            @Gives("type=text") UUID uuid,
            @Gives("type=text inputmode=url autocapitalize=none spellcheck=false") URI uri,
            @Gives("") TimeUnit choice,
            @Gives("required") @NotNull TimeUnit neededChoice,
            @Gives("type=text required") @NotNull @Size(max = 3) Own own) {}

    record Numbers(
            @Gives("type=number required min=-128 max=127 step=1") byte primitive,
            @Gives("type=number min=-32768 max=32767 step=1") Short boxed,
            @Gives("type=number min=-2147483648 max=2147483647 step=1") @DefaultValue("5") int withDefault,
            @Gives("type=number required min=1 max=9 step=1 inputmode=numeric") @Min(1) @Max(9) int bounds,
            @Gives("type=number min=1 max=9 step=1 inputmode=numeric") @Range(min = 1, max = 9) Integer composed,
            @Gives("type=number min=-9223372036854775808 max=9223372036854775807 step=1") Long big,
            @Gives("type=number step=any") BigInteger endless,
            @Gives("type=number max=-1 step=any") @Negative BigInteger negative,
            @Gives("type=number min=1 max=127 step=1 inputmode=numeric") @Positive Byte positive,
            @Gives("type=number min=0 max=127 step=1 inputmode=numeric") @PositiveOrZero Byte positiveOrZero,
            @Gives("type=number min=-128 max=0 step=1") @NegativeOrZero Byte negativeOrZero,
            @Gives("type=number min=3 max=5 step=1 inputmode=numeric") @DecimalMin("2.5") @DecimalMax("5.5") Byte fractions,
            @Gives("type=number min=3 max=4 step=1 inputmode=numeric")
                    @DecimalMin(value = "2", inclusive = false) @DecimalMax(value = "5", inclusive = false) Byte exclusive,
            @Gives("type=number min=-99 max=99 step=1") @Digits(integer = 2, fraction = 3) Byte digits,
            @Gives("type=number step=any") BigDecimal decimal,
            @Gives("type=number min=0.5 max=10 step=any inputmode=decimal") @DecimalMin("0.5") @DecimalMax("1E1") BigDecimal decimalBounds,
            @Gives("type=number min=0 step=any inputmode=decimal") @Positive BigDecimal decimalPositive,
            @Gives("type=number min=-999.99 max=999.99 step=0.01") @Digits(integer = 3, fraction = 2) BigDecimal decimalDigits,
            @Gives("type=number min=0.01 max=999.99 step=0.01 inputmode=decimal")
                    @Digits(integer = 3, fraction = 2) @DecimalMin("0.005") BigDecimal decimalDigitsBetween,
            @Gives("type=number step=any") @Digits(integer = 30, fraction = 2) BigDecimal manyDigits,
            @Gives("type=number step=any") @DecimalMax("1e9999") BigDecimal hugeBound,
            @Gives("type=number required step=any") @Min(1) double floating,
            @Gives("type=number step=any") @DecimalMin("0.3") @PositiveOrZero Float rounded) {}

    record Times(
            @Gives("type=date required") @NotNull @Past LocalDate date,
            @Gives("type=time step=any") @Future LocalTime time,
            @Gives("type=datetime-local step=any") LocalDateTime dateTime,
            @Gives("type=month") YearMonth month,
            @Gives("type=text inputmode=numeric") Year year,
            @Gives("type=text") Instant instant) {}

    record Secrets(
            @Gives("type=password required minlength=12") @dev.formactions.Sensitive @NotBlank @Size(min = 12) String password,
            @Gives("type=password inputmode=numeric") @dev.formactions.Sensitive @PositiveOrZero Integer pin,
            @Gives("type=password") @dev.formactions.Sensitive LocalTime time) {}

    record Others(
            @Gives("type=checkbox") boolean checkbox,
            @Gives("type=checkbox required") @AssertTrue boolean terms,
            @Gives("type=checkbox") @NotNull Boolean neverMissing,
            @Gives("") Optional<@AssertTrue Boolean> notAsked,
            @Gives("type=file") Form.Upload file,
            @Gives("type=file required") @NotNull Form.Upload neededFile,
            @Gives("type=file multiple") List<Form.Upload> files,
            @Gives("type=file accept=image/*, .pdf") @Accept({"image/*", ".pdf"}) Form.Upload picture,
            @Gives("type=file required accept=.pdf") @NotNull @Accept(".pdf") Form.Upload neededLetter,
            @Gives("type=file accept=.pdf") @Accept(".pdf") Optional<Form.Upload> maybeLetter,
            @Gives("type=file accept=.pdf multiple") @Accept(".pdf") Set<Form.Upload> letters,
            @Gives("type=file required multiple") @NotEmpty List<Form.Upload> neededFiles,
            @Gives("multiple") @NotNull Set<TimeUnit> choices,
            @Gives("required multiple") @Size(min = 2) Set<TimeUnit> neededChoices,
            @Gives("type=text maxlength=7") Optional<@Size(max = 7) String> optional,
            @Gives("type=text required") Optional<@NotNull String> neededOptional,
            @Gives("type=text") @NotNull Optional<String> neverNull,
            @Gives("type=number required min=1 max=2147483647 step=1 inputmode=numeric") @NotNull @Min(1) OptionalInt optionalInt,
            @Gives("type=text maxlength=4") @NotEmpty List<@NotBlank @Size(max = 4) String> texts,
            @Gives("type=number min=-2147483648 max=2147483647 step=1") int[] numbers,
            @Gives(value = "type=text maxlength=3", at = "*") Map<String, @NotNull @Size(max = 3) String> map,
            @Gives(value = "type=text required", at = "text") @Valid Inner object,
            @Gives(value = "type=text", at = "text") Inner notValidated,
            @Gives(value = "type=checkbox", at = "terms") @Valid Inner perhaps,
            @Gives(value = "", at = "unit") @Valid Inner perhapsChoice,
            @Gives(value = "type=checkbox required", at = "terms") @Valid @NotNull Inner certain,
            @Gives(value = "required", at = "unit") @Valid @NotNull Inner certainChoice,
            @Gives(value = "type=text", at = "*.text") List<@Valid Inner> rows,
            @Gives(value = "type=text", at = "*.text") @Valid List<Inner> oldRows,
            @Gives(value = "type=checkbox", at = "*.terms") List<@Valid @NotNull Inner> rowsOfTerms,
            @Gives(value = "type=text", at = "*.mail") List<Inner> noPurposeInRows,
            @Gives(value = "type=text required", at = "inner.inner.text") @Valid Inner deep) {}

    record Inner(
            @NotBlank String text,
            @AssertTrue boolean terms,
            @NotNull TimeUnit unit,
            String mail,
            @Valid Inner inner) {}

    /** Changes what it gets, so that a text that is too long may become valid. */
    record Normalized(
            @Gives("type=text") @NotNull @Size(max = 5) String stripped,
            @Gives("type=text maxlength=5") @Size(max = 5) String kept,
            @Gives("type=number required min=-2147483648 max=2147483647 step=1") @Max(100) int clamped) {
        Normalized {
            stripped = stripped == null ? "" : stripped.strip();
            clamped = Math.min(clamped, 100);
            if (kept != null && kept.isBlank()) {
                throw new IllegalArgumentException("blank");
            }
        }
    }

    /** Converts itself. */
    public static final class Own {
        public static Own valueOf(String text) {
            return new Own();
        }
    }

    static Stream<RecordComponent> components() {
        return Stream.of(Texts.class, Numbers.class, Times.class, Secrets.class, Others.class, Normalized.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()));
    }

    @Tag("ATTRIBUTE-2")
    @ParameterizedTest(name = "{0}")
    @MethodSource("components")
    void attributesAreDerived(RecordComponent component) {
        Gives expected = component.getAnnotation(Gives.class);
        String path = component.getName() + (expected.at().isEmpty() ? "" : "." + expected.at());
        assertThat(Form.attributes(component.getDeclaringRecord(), path, List.of()))
                .isEqualTo(expected.value());
    }
}
