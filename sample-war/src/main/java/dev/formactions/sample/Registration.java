package dev.formactions.sample;

import dev.formactions.Accept;
import dev.formactions.FormFile;
import dev.formactions.Sensitive;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The registration form: what it asks, what the answers must be like, and what is said if they are not. */
@Sound(message = "Count the seats again: one for you and one for each guest.")
public record Registration(
        @NotBlank(message = "Enter your name.") @Size(max = 80, message = "Shorten your name to {max} characters.") String name,
        @NotNull(message = "Enter your e-mail address.") @Email(message = "Enter an address such as ada@example.com.") @Size(max = 254, message = "An e-mail address has at most {max} characters.") String email,
        @Sensitive
                @NotNull(message = "Choose a password.") @Size(min = SHORTEST_PASSWORD, message = "Choose a password of at least {min} characters.") String newPassword,
        @NotNull(message = "Choose a day.") @FutureOrPresent(message = "Choose a day that is still to come.") LocalDate day,
        @NotNull(message = "Say when you will be here.") @DefaultValue("10:00") LocalTime arrival,
        @Min(value = 1, message = "Take at least {value} seat.") @Max(value = 4, message = "Take at most {value} seats.") @DefaultValue("1")
                int seats,
        List<@Valid Guest> guests,
        @NotNull(message = "Choose how much you know already.") Experience experience,
        @Size(min = 1, max = 2, message = "Choose one topic or two.") Set<Topic> topics,
        @Valid @NotNull(message = "Enter your address.") Address address,
        @Nullable @Accept({"image/png", "image/jpeg"}) FormFile picture,
        @Nullable @Size(max = 500, message = "Shorten your wishes to {max} characters.") String wishes,
        @AssertTrue(message = "Agree to the rules of the house.") boolean rules)
        implements Sound.Checked {

    static final int SHORTEST_PASSWORD = 10;

    /** What a visitor knows. */
    public enum Experience {
        NONE,
        SOME,
        MUCH
    }

    /** What is shown. */
    public enum Topic {
        STORE,
        MILL,
        PUNCHED_CARDS
    }

    /** Where the letter with the badge goes. */
    public record Address(
            @NotBlank(message = "Enter street and number.") String street,
            @NotBlank(message = "Enter the town.") String town) {}

    /** Who comes along. A row that is left blank is no guest. */
    public record Guest(
            @NotBlank(message = "Enter the name of this guest, too.") @Size(max = 80, message = "Shorten the name to {max} characters.") String name,
            @Nullable @Min(value = 12, message = "Guests are {value} years old or older.") Integer age) {}

    /** The names of those who come along. */
    List<String> guestNames() {
        return guests.stream().map(Guest::name).toList();
    }

    @Override
    public boolean sound() {
        return seats == 1 + guests.size();
    }

    @Override
    public String toString() {
        // The password must not reach a log.
        return "Registration[" + name + ", " + day + "]";
    }
}
