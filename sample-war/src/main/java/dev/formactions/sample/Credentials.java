package dev.formactions.sample;

import dev.formactions.Sensitive;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;

/** What the login form asks. */
public record Credentials(
        @NotNull(message = "Enter your e-mail address.") @Email(message = "Enter an address such as ada@example.com.") String email,
        @Sensitive @NotNull(message = "Enter your password.") String password) {

    @Override
    public String toString() {
        // The password must not reach a log.
        return "Credentials[" + email + "]";
    }
}
