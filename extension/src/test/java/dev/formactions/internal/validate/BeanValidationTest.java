package dev.formactions.internal.validate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BeanValidationTest {

    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Ordered.Check.class)
    @interface Ordered {
        String message() default "The end is before the beginning.";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Checks two components at once. */
        final class Check implements ConstraintValidator<Ordered, Range> {
            @Override
            public boolean isValid(Range range, ConstraintValidatorContext context) {
                return range.from() <= range.to();
            }
        }
    }

    @Ordered
    record Range(int from, int to) {}

    interface Draft {}

    record Item(@Min(1) int price, @NotBlank(groups = Draft.class) String note) {}

    @SuppressWarnings("ArrayRecordComponent") // Applications may have them.
    record Order(
            @NotBlank String name,
            @Valid Item item,
            @Size(min = 1) List<@Valid Item> items,
            List<@NotBlank String> tags,
            Set<@NotBlank String> set,
            Map<@NotBlank String, @Email String> mails,
            Map<String, @Valid Item> byName,
            Optional<@Email String> mail,
            @Valid Range range,
            List<@Valid Range> ranges,
            List<List<@NotBlank String>> lists,
            @Valid Item[] array) {

        static Order of(Item item, List<Item> items) {
            return new Order(
                    "x",
                    item,
                    items,
                    List.of(),
                    Set.of(),
                    Map.of(),
                    Map.of(),
                    Optional.empty(),
                    null,
                    List.of(),
                    List.of(),
                    new Item[0]);
        }
    }

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final FormValidator VALIDATOR = new BeanValidation(FACTORY);
    private static final Item GOOD = new Item(1, null);
    private static final Item BAD = new Item(0, null);

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void whatIsValidHasNoViolations() {
        assertThat(positions(Order.of(GOOD, List.of(GOOD)))).isEmpty();
    }

    @Test
    void violationsAreWhereTheFieldsAre() {
        Order order = new Order(
                " ",
                BAD,
                List.of(GOOD, BAD),
                List.of("a", ""),
                Set.of(""),
                Map.of("", "no mail"),
                Map.of("a b", BAD),
                Optional.of("no mail"),
                new Range(2, 1),
                List.of(new Range(1, 2), new Range(2, 1)),
                List.of(List.of("a", "")),
                new Item[] {BAD});
        assertThat(positions(order))
                .containsExactly(
                        "array[0].price",
                        "byName[a b].price",
                        "item.price",
                        "items[1].price",
                        "lists[0][1]",
                        "mail",
                        "mails[]",
                        "mails[]",
                        "name",
                        "range",
                        "ranges[1]",
                        "set",
                        "tags[1]");
    }

    @Test
    void theListItselfHasAPosition() {
        assertThat(positions(Order.of(GOOD, List.of()))).containsExactly("items");
    }

    @Test
    void aConstraintOnTheClassBelongsToTheForm() {
        assertThat(VALIDATOR.validate(new Range(2, 1), List.of(), Locale.ENGLISH))
                .containsExactly(new Violation("", "The end is before the beginning."));
    }

    @Test
    @Tag("VALID-6")
    void groupsReplaceTheDefaultOne() {
        assertThat(VALIDATOR.validate(BAD, List.of(Draft.class), Locale.ENGLISH))
                .extracting(Violation::position)
                .containsExactly("note");
    }

    @Test
    void messagesAreInTheLanguageOfTheRequest() {
        assertThat(VALIDATOR.validate(BAD, List.of(), Locale.GERMAN))
                .containsExactly(new Violation("price", "muss größer-gleich 1 sein"));
        assertThat(VALIDATOR.validate(BAD, List.of(), Locale.ENGLISH))
                .containsExactly(new Violation("price", "must be greater than or equal to 1"));
    }

    @Test
    void aPropertyCanBeCheckedWithoutItsObject() {
        assertThat(VALIDATOR.validateProperty(Item.class, "price", 0, List.of(), Locale.ENGLISH))
                .containsExactly(new Violation("price", "must be greater than or equal to 1"));
        assertThat(VALIDATOR.validateProperty(Item.class, "note", null, List.of(), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    @Tag("VALID-12")
    void withoutBeanValidationEverythingIsValid() {
        assertThat(FormValidator.NONE.validate(BAD, List.of(), Locale.ENGLISH)).isEmpty();
        assertThat(FormValidator.NONE.validateProperty(Item.class, "price", 0, List.of(), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void aViolationCanBeSeenFromAbove() {
        assertThat(new Violation("price", "x").below("items[1].")).isEqualTo(new Violation("items[1].price", "x"));
    }

    private static List<String> positions(Order order) {
        return VALIDATOR.validate(order, List.of(), Locale.ENGLISH).stream()
                .map(Violation::position)
                .toList();
    }
}
