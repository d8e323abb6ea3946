package dev.formactions.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.sample.Registration.Address;
import dev.formactions.sample.Registration.Experience;
import dev.formactions.sample.Registration.Guest;
import dev.formactions.sample.Registration.Topic;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private static ValidatorFactory factory;

    private final Fixture fixture = new Fixture();
    private final Validator validator = factory.getValidator();

    @BeforeAll
    static void open() {
        factory = Validation.buildDefaultValidatorFactory();
    }

    @AfterAll
    static void closeFactory() {
        factory.close();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aSeatIsForTheVisitorAndOneForEachGuest() {
        assertThat(errors(form(1))).isEmpty();
        assertThat(errors(form(2, new Guest("Howard", 17)))).isEmpty();
        assertThat(errors(form(2))).containsExactly("Count the seats again: one for you and one for each guest.");
        assertThat(errors(form(1, new Guest("Howard", null)))).hasSize(1);
    }

    @Test
    void aGuestHasAName() {
        assertThat(errors(form(2, new Guest(null, 17)))).containsExactly("Enter the name of this guest, too.");
        assertThat(errors(form(2, new Guest("Howard", 11)))).containsExactly("Guests are 12 years old or older.");
    }

    @Test
    void aRegistrationIsKeptWithItsAccount() {
        User grace = fixture.registrations
                .register(form(3, new Guest("Howard", 17), new Guest("Mary", null)))
                .orElseThrow();

        assertThat(fixture.accounts.authenticate("grace@example.com", "nanoseconds"))
                .contains(grace);
        assertThat(fixture.registrations.of(grace)).get().satisfies(place -> {
            assertThat(place.day()).isEqualTo("2126-11-20");
            assertThat(place.arrival()).isEqualTo("10:30");
            assertThat(place.seats()).isEqualTo(3);
            assertThat(place.guests()).isEqualTo("Howard, Mary");
            assertThat(place.picture()).isFalse();
        });
    }

    @Test
    void anAddressRegistersOnce() {
        fixture.accounts.register("grace@example.com", "another one");

        assertThat(fixture.registrations.register(form(1))).isEmpty();
    }

    @Test
    void whoHasAnAccountOnlyHasNoPlace() {
        User ada = fixture.accounts.register("ada@example.com", "lovelace1815").orElseThrow();

        assertThat(fixture.registrations.of(ada)).isEmpty();
    }

    @Test
    void aNewNoteIsTrimmedAndItsLineBreaksCountOnce() {
        assertThat(new NewNote(" a\r\nb ").text()).isEqualTo("a\nb");
        assertThat(errors(new NewNote("a\r\n" + "b".repeat(Notes.LONGEST - 2)))).isEmpty();
        assertThat(errors(new NewNote("b".repeat(Notes.LONGEST + 1))))
                .containsExactly("Shorten the note to 280 characters.");
        assertThat(errors(new NewNote(" \r\n"))).containsExactly("Write something first.");
    }

    @Test
    void noPasswordIsPrinted() {
        assertThat(new Credentials("ada@example.com", "lovelace1815").toString())
                .contains("ada@example.com")
                .doesNotContain("lovelace1815");
        assertThat(form(1).toString()).contains("Grace").doesNotContain("nanoseconds");
    }

    private List<String> errors(Object form) {
        return validator.validate(form).stream()
                .map(violation -> violation.getMessage())
                .toList();
    }

    private static Registration form(int seats, Guest... guests) {
        return new Registration(
                "Grace Hopper",
                "grace@example.com",
                "nanoseconds",
                LocalDate.of(2126, 11, 20),
                LocalTime.of(10, 30),
                seats,
                List.of(guests),
                Experience.MUCH,
                Set.of(Topic.MILL),
                new Address("1 Navy Yard", "Arlington"),
                null,
                null,
                true);
    }
}
