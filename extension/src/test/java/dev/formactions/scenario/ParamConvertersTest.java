package dev.formactions.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Form;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The application's ParamConverterProviders come first, for fields and for parameters, however they are registered. */
class ParamConvertersTest {

    /** Nothing but a converter makes one of a text; as a record it would be a nested object. */
    public record Money(long cents) {}

    /** Nothing makes one of a form at all. */
    public static final class Opaque {

        private final String text;

        private Opaque(String text) {
            this.text = text;
        }
    }

    /** Knows money, and dates in its own way. */
    public static class Converters implements ParamConverterProvider {

        @Override
        public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
            if (type == Money.class) {
                return converter(type, text -> new Money(100 * Long.parseLong(text.replace("€", ""))));
            }
            if (type == Opaque.class) {
                return converter(type, Opaque::new);
            }
            return type == LocalDate.class ? converter(type, text -> LocalDate.parse(text.replace('/', '-'))) : null;
        }

        private static <T> ParamConverter<T> converter(
                Class<T> type, java.util.function.Function<String, Object> conversion) {
            return new ParamConverter<>() {
                @Override
                public T fromString(String text) {
                    return type.cast(conversion.apply(text));
                }

                @Override
                public String toString(T value) {
                    return value.toString();
                }
            };
        }
    }

    /** One that JAX-RS would find by scanning. */
    @Provider
    public static class Scanned extends Converters {}

    /** A bean. */
    @Provider
    @ApplicationScoped
    public static class Bean extends Converters {}

    /** Asked by one that is no bean itself. */
    @ApplicationScoped
    public static class Rates {
        public boolean areKnown() {
            return true;
        }
    }

    /** Needs a bean to be of use. */
    @Provider
    public static class Injected extends Converters {

        @Inject
        private Rates rates;

        @Override
        public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
            return rates.areKnown() ? super.getConverter(type, generic, annotations) : null;
        }
    }

    /** How a provider gets into an application. */
    enum How {
        BEAN {
            @Override
            App.Builder app() {
                return App.of(ShopPage.class, Bean.class);
            }
        },
        SEEN_BY_CDI {
            @Override
            App.Builder app() {
                return App.of(ShopPage.class, Scanned.class);
            }
        },
        SEEN_BY_CDI_WITH_INJECTION {
            @Override
            App.Builder app() {
                return App.of(ShopPage.class, Rates.class, Injected.class);
            }
        },
        REGISTERED_AS_INSTANCE {
            @Override
            App.Builder app() {
                return App.of(ShopPage.class).register(new Converters());
            }
        },
        REGISTERED_AS_CLASS {
            @Override
            App.Builder app() {
                return App.of(ShopPage.class).register(Converters.class);
            }
        };

        abstract App.Builder app();
    }

    public record Order(Money price, List<Money> others, LocalDate day, Opaque note) {}

    /** What a query has. */
    public static class Query {

        @QueryParam("max")
        private Money max;
    }

    @Path("/shop/{price}")
    @View("v")
    @RequestScoped
    public static class ShopPage implements Page {

        @Load
        public Map<String, Object> load(
                @PathParam("price") Money path,
                @QueryParam("q") List<Money> query,
                @HeaderParam("X-Price") Money header,
                @CookieParam("price") Money cookie,
                @QueryParam("d") @DefaultValue("2020/02/29") LocalDate date,
                @BeanParam Query bean) {
            return Map.of("all", path + " " + query + " " + header + " " + cookie + " " + date + " " + bean.max);
        }

        @Action("field")
        public String field(@FormParam("price") Money price) {
            return price.toString();
        }

        @Action("form")
        public ActionResult form(Form<Order> form) {
            return form.valid()
                    ? ActionResult.success(
                            form.value().price() + " " + form.value().others() + " "
                                    + form.value().day() + " " + form.value().note().text)
                    : form.fail(400);
        }
    }

    @Tag("FLOW-6")
    @ParameterizedTest
    @EnumSource(How.class)
    void parametersAreConverted(How how) {
        try (App app = start(how)) {
            assertThat(app.get("/shop/€1?q=€2&q=3&d=2021/01/31&max=4".replace("€", "%E2%82%AC"))
                            .header("X-Price", "5")
                            .header("Cookie", "price=6")
                            .answer()
                            .brief())
                    .contains("Money[cents=100] [Money[cents=200], Money[cents=300]] Money[cents=500] Money[cents=600]"
                            + " 2021-01-31 Money[cents=400]");
            assertThat(app.get("/shop/1").answer().brief()).contains("Money[cents=100] [] null null 2020-02-29 null");
            assertThat(app.get("/shop/one").answer().status()).isEqualTo(404);
            assertThat(app.post("/shop/1?/field")
                            .enhanced()
                            .body("price=7")
                            .answer()
                            .brief())
                    .contains("Money[cents=700]");
            assertThat(app.post("/shop/1?/field")
                            .enhanced()
                            .body("price=x")
                            .answer()
                            .status())
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @EnumSource(How.class)
    void fieldsOfFormObjectsAreConverted(How how) {
        try (App app = start(how)) {
            assertThat(app.post("/shop/1?/form")
                            .enhanced()
                            .body("price=1&others=2&others=3&day=2021/01/31&note=hello")
                            .answer()
                            .brief())
                    .contains("Money[cents=100] [Money[cents=200], Money[cents=300]] 2021-01-31 hello");
            assertThat(app.post("/shop/1?/form")
                            .enhanced()
                            .body("price=many&day=today")
                            .answer()
                            .brief())
                    .contains("failure", "This value is not valid.", "many", "today");
        }
    }

    @Tag("DEFINITION-9")
    @Test
    void whatNoneOfThemConvertsRefusesTheDeployment() {
        Throwable refusal = catchThrowable(
                () -> App.of(ShopPage.class).view("v", "").start().close());
        while (refusal.getCause() != null) {
            refusal = refusal.getCause();
        }
        assertThat(refusal)
                .hasMessageContaining("FA-402: ShopPage.form: parameter 1: Order.note has type")
                .hasMessageContaining("FA-013: ShopPage.load: parameter 1: @PathParam(\"price\") cannot be converted");
    }

    private static App start(How how) {
        return how.app().view("v", "{{{data.all}}}{{{form}}}").start();
    }
}
