package dev.formactions.internal.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who makes the validators of constraints. */
class ValidatorsTest {

    /** One of the application's. */
    static final class Check implements ConstraintValidator<NotNull, String> {

        private final String maker;

        Check(String maker) {
            this.maker = maker;
        }

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value != null;
        }
    }

    private final List<Object> released = new ArrayList<>();

    @Test
    void theServerIsAskedFirst() {
        Validators validators = new Validators(server(true), maker(true));
        Check check = validators.getInstance(Check.class);
        assertThat(check.maker).isEqualTo("server");
        validators.releaseInstance(check);
        assertThat(released).containsExactly(check);
    }

    @Test
    void whatItCannotMakeIsMadeFromTheApplicationsBeans() {
        Validators validators = new Validators(server(false), maker(true));
        Check check = validators.getInstance(Check.class);
        assertThat(check.maker).isEqualTo("application");
        validators.releaseInstance(check);
        assertThat(released).isEmpty();
    }

    @Test
    void theServersOwnReasonIsTold() {
        assertThatThrownBy(() -> new Validators(server(false), maker(false)).getInstance(Check.class))
                .hasMessage("no bean in the server")
                .satisfies(thrown -> assertThat(thrown.getSuppressed())
                        .singleElement()
                        .extracting(Throwable::getMessage)
                        .isEqualTo("no bean at all"));
        assertThatThrownBy(() -> new Validators(server(false), ValidatorMaker.NONE).getInstance(Check.class))
                .hasMessage("no bean in the server");
    }

    private ConstraintValidatorFactory server(boolean able) {
        return new ConstraintValidatorFactory() {
            @Override
            public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
                if (!able) {
                    throw new IllegalArgumentException("no bean in the server");
                }
                return type.cast(new Check("server"));
            }

            @Override
            public void releaseInstance(ConstraintValidator<?, ?> validator) {
                released.add(validator);
            }
        };
    }

    private static ValidatorMaker maker(boolean able) {
        return new ValidatorMaker() {
            @Override
            public <T> T make(Class<T> type) {
                if (!able) {
                    throw new IllegalStateException("no bean at all");
                }
                return type.cast(new Check("application"));
            }
        };
    }
}
