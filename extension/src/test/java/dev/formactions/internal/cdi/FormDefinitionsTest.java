package dev.formactions.internal.cdi;

import static dev.formactions.internal.cdi.Refused.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Accept;
import dev.formactions.Action;
import dev.formactions.Form;
import dev.formactions.FormFile;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.Sensitive;
import dev.formactions.View;
import dev.formactions.scenario.App;
import dev.formactions.scenario.Logged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is wrong with form objects, told when the application starts. */
class FormDefinitionsTest {

    public record Login(String email, @Sensitive String password) {}

    public record Careless(String email, String password) {}

    /** A service, although it has a setter. */
    @ApplicationScoped
    public static class Service {
        public void setName(String name) {}
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class FormOfText implements Page {
        @Action
        public void act(Form<String> form) {}
    }

    @Test
    @Tag("BIND-15")
    void aFormIsOneOfARecordOrABean() {
        assertThat(refusalOf(FormOfText.class))
                .isEqualTo(
                        "FA-403: FormOfText.act: parameter 1 is a Form of something that is neither a record nor a bean with"
                                + " a public constructor without parameters and setters. Write Form<T> with such a T.");
    }

    @Path("/")
    @View("v")
    @RequestScoped
    @SuppressWarnings("rawtypes")
    public static class RawForm implements Page {
        @Action
        public void act(Form form) {}
    }

    @Test
    void aFormIsOneOfSomething() {
        assertThat(refusalOf(RawForm.class)).startsWith("FA-403: RawForm.act: parameter 1 ");
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class LoadWithForm implements Page {
        @Load
        public Object load(Login login) {
            return login;
        }
    }

    @Test
    @Tag("BIND-15")
    void aLoadHasNoForm() {
        assertThat(refusalOf(LoadWithForm.class))
                .isEqualTo(
                        "FA-404: LoadWithForm.load: parameter 1 is a form object, but only an @Action has a form. Read it"
                                + " there, and let the load show what the action has stored.");
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class OddStatus implements Page {
        @Action(invalidStatus = 200)
        public void act(@Valid Login login) {}
    }

    @Test
    @Tag("BIND-15")
    void anInvalidFormIsAFailure() {
        assertThat(refusalOf(OddStatus.class))
                .isEqualTo(
                        "FA-406: OddStatus.act: invalidStatus = 200. The status of a failure must be between 400 and 599:"
                                + " 400 and 422 are common.");
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class Several implements Page {
        @Action
        public void act(Login login, Form<Login> again) {}
    }

    @Test
    @Tag("BIND-15")
    void anActionHasOneForm() {
        assertThat(refusalOf(Several.class))
                .isEqualTo(
                        "FA-408: Several.act has several form objects, but there is one form. Make one record of them.");
    }

    public record NoFile(@Accept(".txt") String text) {}

    @Path("/")
    @View("v")
    @RequestScoped
    public static class AcceptsText implements Page {
        @Action("one")
        public void one(NoFile form) {}

        @Action("two")
        public void two(@Accept("image/*") @FormParam("a") String text) {}

        @Action("three")
        public void three(@Accept("image/*") Login form) {}

        @Action("four")
        public void four(@Accept("png") @FormParam("a") FormFile file) {}

        @Action("five")
        public void five(Pictures form) {}
    }

    public record Pictures(@Accept({}) List<FormFile> pictures, Map<String, Inner> named) {}

    public record Inner(@Accept("*") Optional<FormFile> picture) {}

    @Test
    @Tag("FILE-6")
    void whatIsNoFileAcceptsNone() {
        assertThat(refusalOf(AcceptsText.class).lines().filter(line -> !line.isBlank()))
                .map(line -> line.strip().replaceFirst("(, but|: @Accept names) .*", "$1"))
                .containsExactlyInAnyOrder(
                        "6 problems with the pages:",
                        "FA-417: AcceptsText.one: parameter 1: NoFile.text has @Accept, but",
                        "FA-417: AcceptsText.two: parameter 1 has @Accept, but",
                        "FA-417: AcceptsText.three: parameter 1 has @Accept, but",
                        "FA-416: AcceptsText.four: parameter 1: @Accept names",
                        "FA-416: AcceptsText.five: parameter 1: Pictures.pictures: @Accept names",
                        "FA-416: AcceptsText.five: parameter 1: Inner.picture: @Accept names");
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class Twice implements Page {
        @Action(groups = Runnable.class)
        public void act(@Valid Login login, @QueryParam("q") @NotBlank String q) {}
    }

    @Test
    @Tag("BIND-15")
    void groupsAndOtherConstraintsDoNotGoTogether() {
        assertThat(refusalOf(Twice.class))
                .isEqualTo(
                        "FA-413: Twice.act: parameter 1 is validated with the groups of its @Action, but other parameters of"
                                + " the method have constraints, for which the provider's interceptor would validate it again with"
                                + " the default group. Move those into the form object, or take a Form.");
    }

    public record Broken(@Pattern(regexp = "[0-9") String phone) {}

    @Path("/")
    @View("v")
    @RequestScoped
    public static class BrokenPattern implements Page {
        @Action("one")
        public void one(Form<Broken> form) {}

        @Action("two")
        public void two(@Valid Broken form) {}

        @Action("three")
        public void three(Broken form) {}
    }

    @Test
    @Tag("VALID-15")
    void aRegularExpressionHasToCompileWhereItIsChecked() {
        String broken =
                "Broken.phone: the regular expression of @Pattern does not compile: \"[0-9\": Unclosed character class"
                        + " near index 3. Correct it.";
        assertThat(refusalOf(BrokenPattern.class))
                .contains("FA-418: BrokenPattern.one: parameter 1: " + broken)
                .contains("FA-418: BrokenPattern.two: parameter 1: " + broken)
                .doesNotContain("three");
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class TakesService implements Page {
        @Action
        public void act(Service service) {}
    }

    @Test
    void whatTheContainerMakesIsNoFormObject() {
        assertThat(refusalOf(TakesService.class, Service.class)).startsWith("FA-012: TakesService.act: parameter 1 ");
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class CarelessPage implements Page {
        @Action("one")
        public void one(Careless form) {}

        @Action("two")
        public void two(Form<Careless> form) {}

        @Action("three")
        public void three(@Sensitive Careless form) {}
    }

    @Test
    @Tag("SECRET-5")
    void whatLooksLikeASecretIsReported() {
        try (Logged logged = new Logged();
                App app = App.of(CarelessPage.class).view("v", "").start()) {
            assertThat(app.get("/").answer().status()).isEqualTo(200);
            assertThat(logged.lines())
                    .containsExactly(
                            "WARNING FA-401: Careless.password is named like a secret, but a failed form shows what"
                                    + " was typed into it. Mark it @Sensitive.");
        }
    }

    /** Without a scope. */
    @Provider
    public static class Unscoped implements ParamConverterProvider {
        public Unscoped(String something) {}

        @Override
        public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
            return null;
        }
    }

    @Path("/")
    @View("v")
    @RequestScoped
    public static class LoginPage implements Page {
        @Action
        public void login(Login form) {}
    }

    @Test
    void aProviderThatIsNoBeanIsReported() {
        try (Logged logged = new Logged();
                var cdi = App.of(LoginPage.class, Unscoped.class).view("v", "").deploy()) {
            assertThat(cdi.isRunning()).isTrue();
            assertThat(logged.lines()).hasSize(1).allMatch(line -> line.startsWith("WARNING FA-414: "));
        }
    }
}
