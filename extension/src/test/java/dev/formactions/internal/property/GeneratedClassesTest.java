package dev.formactions.internal.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratedClassesTest {

    @ApplicationScoped
    public static class Basket {
        public int getSize() {
            return 3;
        }
    }

    /** Named as OpenWebBeans and Hibernate name what they generate. */
    public static class Basket$$OwbNormalScopeProxy0 extends Basket {
        public Object getDelegate() {
            return this;
        }
    }

    public static class Basket$HibernateProxy$a1b2 extends Basket {
        public Object getHibernateLazyInitializer() {
            return this;
        }
    }

    @Test
    void aClientProxyOfWeldHasThePropertiesOfItsBean() {
        try (var container = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addBeanClasses(Basket.class)
                .initialize()) {
            Basket proxy = container.select(Basket.class).get();
            assertThat(proxy.getClass()).isNotEqualTo(Basket.class);
            Properties properties = Properties.of(proxy.getClass());
            assertThat(properties).isSameAs(Properties.of(Basket.class));
            assertThat(properties.all().get(0).read(proxy)).isEqualTo(3);
        }
    }

    static Stream<Arguments> generated() {
        Supplier<String> lambda = () -> "";
        return Stream.of(
                arguments(new Basket$$OwbNormalScopeProxy0(), Basket.class),
                arguments(new Basket$HibernateProxy$a1b2(), Basket.class),
                arguments(lambda, Object.class),
                arguments(
                        Proxy.newProxyInstance(
                                Beans.class.getClassLoader(), new Class<?>[] {Beans.Named.class}, (p, m, a) -> "x"),
                        Proxy.class),
                arguments(new Basket(), Basket.class));
    }

    @ParameterizedTest
    @MethodSource("generated")
    void aGeneratedClassCountsAsWhatItExtends(Object value, Class<?> written) {
        assertThat(GeneratedClasses.writtenClassOf(value.getClass())).isEqualTo(written);
        assertThat(Properties.of(value.getClass()).isObject()).isEqualTo(written == Basket.class);
    }
}
