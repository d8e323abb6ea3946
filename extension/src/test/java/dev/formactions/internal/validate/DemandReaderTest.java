package dev.formactions.internal.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.internal.model.Demands;
import jakarta.validation.Constraint;
import jakarta.validation.GroupSequence;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import jakarta.validation.valueextraction.Unwrapping;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.hibernate.validator.constraints.CompositionType;
import org.hibernate.validator.constraints.ConstraintComposition;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.group.GroupSequenceProvider;
import org.hibernate.validator.spi.group.DefaultGroupSequenceProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only what must be fulfilled in any case is read. */
class DemandReaderTest {

    interface Draft {}

    interface Late {}

    @Null @Size(min = 3) @ConstraintComposition(CompositionType.OR)
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface NothingOrLong {
        String message() default "neither";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @GroupSequence({Form.class, Late.class})
    record Form(
            @NotNull String plain,
            @NotNull(groups = Late.class) String late,
            @NotNull(groups = Draft.class) String draft,
            @NothingOrLong String either,
            @Length(max = 3) String ofTheProvider,
            @Min(1) OptionalInt unwrapped,
            @NotNull(payload = Unwrapping.Skip.class) OptionalInt wrapped,
            @Size(max = 4) List<@NotBlank String> list,
            Map<@NotNull String, @Max(3) Integer> map,
            @Valid @ConvertGroup(from = Default.class, to = Draft.class) Form below,
            Form notBelow,
            String free) {}

    /** Decides by the value what is checked. */
    public static class Sequence implements DefaultGroupSequenceProvider<Provided> {
        @Override
        public List<Class<?>> getValidationGroups(Provided object) {
            return List.of(Provided.class);
        }
    }

    /** Whose groups depend on its values. */
    @GroupSequenceProvider(Sequence.class)
    public static class Provided {
        @NotNull private String text;

        public String getText() {
            return text;
        }
    }

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final FormValidator VALIDATOR = new BeanValidation(FACTORY);

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @ParameterizedTest
    @CsvSource({
        "plain, NotNull",
        "late, NotNull",
        "draft, ''",
        "either, ''",
        "ofTheProvider, ''",
        "unwrapped, Min",
        "wrapped, ''",
        "list, Size",
        "map, ''",
        "below, ''",
        "free, ''",
        "missing, ''"
    })
    void constraintsOfTheDefaultGroupAreRead(String property, String names) {
        assertThat(String.join(" ", names(demands(property)))).isEqualTo(names);
    }

    @Test
    void constraintsHaveTheirAttributes() {
        assertThat(demands("list").find("Size").orElseThrow().number("max")).isEqualTo(4);
        assertThat(demands("list").find("Size").orElseThrow().number("min")).isZero();
    }

    @Test
    void elementsHaveTheirOwn() {
        assertThat(names(demands("list").ofElements(0))).containsExactly("NotBlank");
        assertThat(names(demands("map").ofElements(0))).containsExactly("NotNull");
        assertThat(names(demands("map").ofElements(1))).containsExactly("Max");
        assertThat(demands("map").ofElements(2)).isEqualTo(Demands.NONE);
    }

    @Test
    void groupsAreConvertedOnTheWayDown() {
        assertThat(demands("below").below()).isEqualTo(List.of(Draft.class));
        assertThat(demands("notBelow").below()).isNull();
    }

    @Test
    void groupsOfAnActionReplaceTheDefaultOne() {
        assertThat(names(VALIDATOR.demands(Form.class, "draft", List.of(Draft.class))))
                .containsExactly("NotNull");
        assertThat(names(VALIDATOR.demands(Form.class, "plain", List.of(Draft.class))))
                .isEmpty();
    }

    @Test
    void groupsThatDependOnValuesDemandNothing() {
        assertThat(VALIDATOR.demands(Provided.class, "text", List.of())).isEqualTo(Demands.NONE);
    }

    @Test
    void withoutBeanValidationNothingIsDemanded() {
        assertThat(FormValidator.NONE.demands(Form.class, "plain", List.of())).isEqualTo(Demands.NONE);
    }

    private static Demands demands(String property) {
        return VALIDATOR.demands(Form.class, property, List.of());
    }

    private static List<String> names(Demands demands) {
        return demands.own().stream().map(Demands.Constraint::name).toList();
    }
}
