package dev.formactions.internal.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Embedded, nobody promises that JSON-B is there; annotations whose class is missing are not seen. */
class WithoutJsonbTest {

    /** Has these classes again, and no JSON-B. */
    private static final class Bare extends ClassLoader {

        Bare() {
            super(Bare.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("jakarta.json.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith(Properties.class.getPackageName())) {
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
    void theAnnotationsAreNotSeen() throws Exception {
        ClassLoader bare = new Bare();
        Object properties = bare.loadClass(Properties.class.getName())
                .getMethod("of", Class.class)
                .invoke(null, bare.loadClass(Beans.Ordered.class.getName()));
        List<?> all = (List<?>) properties.getClass().getMethod("all").invoke(properties);
        assertThat(all.stream().map(Object::toString).toList()).containsExactly("a", "b", "c", "e", "z");
    }
}
