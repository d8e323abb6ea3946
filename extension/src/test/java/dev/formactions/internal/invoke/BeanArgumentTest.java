package dev.formactions.internal.invoke;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.FormData;
import dev.formactions.internal.model.Problems;
import dev.formactions.internal.request.TestRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeanArgumentTest {

    public static class Paging {

        @QueryParam("page")
        @DefaultValue("1")
        int page;

        String untouched = "as it was";
    }

    public static final class Search extends Paging {

        @PathParam("id")
        private String id;

        @BeanParam
        private Filters filters;

        @Context
        private UriInfo uriInfo;

        private List<String> words;

        @QueryParam("w")
        public void setWords(List<String> words) {
            this.words = words;
        }

        public void setUntouched(String text) {
            untouched = text;
        }
    }

    public static final class Filters {

        @FormParam("color")
        String color;

        @HeaderParam("X-Tenant")
        int tenant;
    }

    public static final class Broken {

        @QueryParam("t")
        Runtime runtime;

        @Context
        FormData form;

        @Context
        Thread other;
    }

    public static final class Explosive {
        @QueryParam("x")
        public void setX(String x) {
            if (x != null) {
                throw new IllegalStateException("setter");
            }
        }
    }

    public record NoBean(@QueryParam("x") String x) {}

    public abstract static class AbstractBean {}

    public static final class Itself {
        @BeanParam
        Itself again;
    }

    private static Argument argument(Class<?> type, Problems problems) {
        return new BeanReader(new RequestTypes(none -> null), ConverterSource.NONE, problems)
                .read(new Place("Page.act: parameter 1", type));
    }

    @Test
    void fieldsAndSettersAreFilled() throws Exception {
        Problems problems = new Problems();
        Argument argument = argument(Search.class, problems);
        assertThat(problems.all()).isEmpty();
        TestRequest request =
                TestRequest.post("color=red", "articles/7?w=a&w=b&page=3").header("X-Tenant", "9");
        Search search = (Search) argument.of(request.reached());
        assertThat(search.id).isEqualTo("7");
        assertThat(search.page).isEqualTo(3);
        assertThat(search.words).containsExactly("a", "b");
        assertThat(search.filters.tenant).isEqualTo(9);
        assertThat(search.filters.color).isEqualTo("red");
        assertThat(search.uriInfo).isSameAs(request.context().getUriInfo());
        assertThat(search.untouched).isEqualTo("as it was");
    }

    @Test
    void eachRequestGetsABeanOfItsOwn() throws Exception {
        Argument argument = argument(Filters.class, new Problems());
        Filters one = (Filters) argument.of(TestRequest.post("color=red").reached());
        Filters two = (Filters) argument.of(TestRequest.post("").reached());
        assertThat(one).isNotSameAs(two);
        assertThat(one.color).isEqualTo("red");
        assertThat(two.color).isNull();
    }

    @Test
    void everythingThatCannotBeFilledIsNamed() {
        Problems problems = new Problems();
        argument(Broken.class, problems);
        problems.close();
        assertThat(problems.all())
                .extracting(Object::toString)
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text)
                                .startsWith("FA-013: Page.act: parameter 1, field runtime: @QueryParam(\"t\") cannot be"
                                        + " converted to java.lang.Runtime."),
                        text -> assertThat(text)
                                .startsWith("FA-012: Page.act: parameter 1, field other has type java.lang.Thread"));
    }

    @ParameterizedTest
    @ValueSource(classes = {NoBean.class, AbstractBean.class, Runnable.class})
    void aBeanNeedsAPublicConstructorWithoutParameters(Class<?> type) {
        Problems problems = new Problems();
        assertThat(argument(type, problems)).isNull();
        assertThat(problems.message())
                .isEqualTo("FA-014: Page.act: parameter 1: " + type.getName()
                        + " cannot be a @BeanParam: it needs a public"
                        + " constructor without parameters and fields or setters with annotations such as @QueryParam,"
                        + " and cannot hold a @BeanParam of its own type.");
    }

    @Test
    void aBeanCannotHoldItself() {
        Problems problems = new Problems();
        argument(Itself.class, problems);
        assertThat(problems.message()).startsWith("FA-014: Page.act: parameter 1, field again: ");
    }

    @Test
    void whatASetterThrowsPasses() {
        Argument argument = argument(Explosive.class, new Problems());
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> argument.of(TestRequest.get("articles/7?x=1").reached()))
                .hasRootCauseMessage("setter");
    }
}
