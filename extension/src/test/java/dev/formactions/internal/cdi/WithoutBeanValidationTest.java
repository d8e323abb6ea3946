package dev.formactions.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.internal.convert.Converters;
import dev.formactions.internal.typed.TypedForms;
import dev.formactions.internal.validate.FormValidator;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jakarta EE's Web Profile has Bean Validation; an embedded server may not. */
class WithoutBeanValidationTest {

    /** Has these classes again, and no Bean Validation. */
    private static final class Bare extends ClassLoader {

        Bare() {
            super(Bare.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("jakarta.validation.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("dev.formactions.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known != null ? known : define(name);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    @Tag("VALID-12")
    void itsAbsenceIsNoticed() throws Exception {
        Method isHere =
                Class.forName(ValidationEdge.class.getName(), true, new Bare()).getDeclaredMethod("isHere");
        isHere.setAccessible(true);
        assertThat(isHere.invoke(null)).isEqualTo(false);
        assertThat(ValidationEdge.isHere()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                FormsEdge.class,
                MethodValidation.class,
                TypedForms.class,
                Converters.class,
                FormActionsExtension.class
            })
    @Tag("VALID-12")
    void nothingElseNeedsIt(Class<?> type) throws Exception {
        Class<?> bare = Class.forName(type.getName(), true, new Bare());
        assertThat(bare.getDeclaredMethods()).isNotEmpty();
        assertThat(bare.getDeclaredConstructors()).isNotEmpty();
    }

    @Test
    @Tag("VALID-12")
    void everythingIsValidThen() {
        assertThat(FormValidator.NONE.validate(new Object(), List.of(), Locale.ENGLISH))
                .isEmpty();
    }
}
