package dev.formactions.internal.typed;

import static dev.formactions.internal.typed.TypedFormTest.VALIDATOR;
import static dev.formactions.internal.typed.TypedFormTest.data;
import static dev.formactions.internal.typed.TypedFormTest.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Form;
import dev.formactions.Sensitive;
import dev.formactions.internal.model.FieldState;
import dev.formactions.internal.model.FormState;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One {@code <form>} with buttons for several actions. */
class SharedFormTest {

    record Login(@NotBlank String email, @Sensitive String password) {}

    record Account(
            String email, @Size(min = 8) String password, boolean news, List<String> tags, Optional<Size1> size) {}

    enum Size1 {
        SMALL,
        LARGE
    }

    record Tree(String email, String password, Place at, Tree next) {}

    record Place(String town) {}

    @SuppressWarnings("ArrayRecordComponent") // A secret is often one.
    record Hidden(String email, char[] password) {}

    @Test
    @Tag("SHOWN-10")
    void anotherActionOfTheSameFormShowsTheTextsWithoutTheErrors() {
        Form<?> form =
                object(Account.class, VALIDATOR).read(data("email=x&password=short&news=on&tags=a"), Locale.ENGLISH);
        FormState same = object(Account.class, VALIDATOR).state("other-", form);
        assertThat(same.errors()).isEmpty();
        assertThat(same.formErrors()).isEmpty();
        FieldState password = same.fields().get("password");
        assertThat(password.texts()).containsExactly("short");
        assertThat(password.errors()).isEmpty();
        assertThat(password.first()).isFalse();
        assertThat(password.id()).isEqualTo("other-password");
        assertThat(same.fields().get("news").checked()).isTrue();
        assertThat(same.fields().get("tags").texts()).containsExactly("a");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "what both have is kept, Account, email=x&password=y, x",
        "what the action itself ignores too, Account, email=x&password=y&news=on&size=LARGE, x",
        "a text is missing, Account, email=x&news=on, ''",
        "a field is not of the form, Account, email=x&password=y&token=z, ''",
        "a nested text is missing, Tree, email=x&password=y, ''",
        "a nested text is there, Tree, email=x&password=y&at.town=, x",
        "a type in itself ends, Tree, email=x&password=y&at.town=&next.email=z, x",
        "the form itself, Login, email=x&password=y, x",
    })
    @Tag("SHOWN-10")
    void itIsTheSameFormIfItCouldHaveBeenSentThere(String why, String type, String body, String shown)
            throws ClassNotFoundException {
        Class<?> other = Class.forName(SharedFormTest.class.getName() + "$" + type);
        Form<?> form = object(Login.class, VALIDATOR).read(data(body), Locale.ENGLISH);
        List<String> texts =
                object(other, VALIDATOR).state("", form).fields().get("email").texts();
        assertThat(texts).as(why).isEqualTo(shown.isEmpty() ? List.of() : List.of(shown));
    }

    @Test
    @Tag("SHOWN-10")
    void withoutASubmittedFieldItIsNone() {
        Form<?> form = object(Login.class, VALIDATOR).read(data(""), Locale.ENGLISH);
        assertThat(object(Defaults.class, VALIDATOR)
                        .state("", form)
                        .fields()
                        .get("news")
                        .checked())
                .isTrue();
    }

    record Defaults(@DefaultValue("true") boolean news) {}

    @Test
    @Tag("SHOWN-10")
    @Tag("SECRET-1")
    void aSecretOfOneOfTheTwoIsShownByNeither() {
        for (Class<?> secret : List.of(Login.class, Hidden.class)) {
            Form<?> form = object(secret, VALIDATOR).read(data("email=x&password=hunter2"), Locale.ENGLISH);
            FormState open = object(Account.class, VALIDATOR).state("", form);
            assertThat(open.fields().get("email").texts()).containsExactly("x");
            assertThat(open.fields().get("password").texts()).isEmpty();
            Form<?> opened = object(Account.class, VALIDATOR).read(data("email=x&password=hunter2"), Locale.ENGLISH);
            FormState closed = object(secret, VALIDATOR).state("", opened);
            assertThat(closed.fields().get("email").texts()).containsExactly("x");
            assertThat(closed.fields().get("password").texts()).isEmpty();
        }
    }
}
