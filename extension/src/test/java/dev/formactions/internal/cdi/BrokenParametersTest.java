package dev.formactions.internal.cdi;

import static dev.formactions.internal.cdi.Refused.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Constraints of parameters that no value can be checked against, told when the application starts. */
@Tag("VALID-15")
class BrokenParametersTest {

    public static class Search {
        @QueryParam("q")
        @Pattern(regexp = "s(") public String text = "";
    }

    public record Fine(@Pattern(regexp = "[a-z]+") String name) {}

    @Path("/")
    @View("v")
    @RequestScoped
    public static class BrokenParameter implements Page {
        @Load
        public void load(@QueryParam("l") @Pattern(regexp = "l(") String text) {}

        @Action("query")
        public void query(@Valid Fine form, @QueryParam("q") @Pattern(regexp = "q(") String text) {}

        @Action("twice")
        public void twice(@FormParam("t") @Pattern(regexp = "ok") @Pattern(regexp = "t(") String text) {}

        @Action("list")
        public void list(@FormParam("m") List<@Email(regexp = "m(") String> mails) {}

        @Action("bean")
        public void bean(@Valid @BeanParam Search search) {}

        @Action("unvalidated")
        public void unvalidated(@BeanParam Search search, @QueryParam("q") @Pattern(regexp = "q") String text) {}
    }

    @Test
    void aRegularExpressionHasToCompileAtParametersToo() {
        assertThat(refusalOf(BrokenParameter.class).lines().filter(line -> line.contains("FA-")))
                .map(line -> line.strip().replaceFirst(": Unclosed group .*", ""))
                .containsExactlyInAnyOrder(
                        broken("load: parameter 1", "@Pattern", "l("),
                        broken("query: parameter 2", "@Pattern", "q("),
                        broken("twice: parameter 1", "@Pattern", "t("),
                        broken("list: parameter 1", "@Email", "m("),
                        broken("bean: parameter 1: Search.text", "@Pattern", "s("));
    }

    private static String broken(String at, String constraint, String regexp) {
        return "FA-418: BrokenParameter." + at + ": the regular expression of " + constraint + " does not compile: \""
                + regexp + "\"";
    }
}
