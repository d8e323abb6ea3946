package dev.formactions.internal.client;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A jar that was repackaged without its resources. */
class DamagedJarTest {

    /** Finds our classes, and none of our resources. */
    private static final class Damaged extends ClassLoader {

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("dev.formactions.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known != null ? known : define(name);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = ClassLoader.getSystemResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = Objects.requireNonNull(in).readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public @Nullable URL getResource(String name) {
            return null;
        }
    }

    @Test
    void itSaysSo() throws Exception {
        Method load =
                Class.forName(ClientScript.class.getName(), true, new Damaged()).getMethod("load");
        assertThatThrownBy(() -> load.invoke(null))
                .hasRootCauseMessage(
                        "FA-105: /META-INF/form-actions/form-actions.js is not in the jar of this library. Do"
                                + " not repackage it without its resources.");
    }
}
