package dev.formactions.tck.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.jaxrs.EmbeddedResources;
import dev.formactions.tck.servers.EmbeddedApplication;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.ws.rs.core.Application;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.glassfish.jersey.weld.se.WeldRequestScope;

/** An application with one page that has a form with these components. Written in Java and compiled here. */
final class GeneratedForm implements EmbeddedApplication {

    private static final String SOURCE =
            """
            package generated;

            import dev.formactions.*;
            import jakarta.enterprise.context.RequestScoped;
            import jakarta.validation.*;
            import jakarta.validation.constraints.*;
            import jakarta.ws.rs.DefaultValue;
            import jakarta.ws.rs.Path;
            import java.lang.annotation.*;
            import java.math.*;
            import java.net.*;
            import java.time.*;
            import java.util.*;
            import java.util.concurrent.TimeUnit;
            import org.hibernate.validator.constraints.CompositionType;
            import org.hibernate.validator.constraints.ConstraintComposition;
            import org.hibernate.validator.constraints.Range;

            @Path("/form")
            @dev.formactions.View("form")
            @RequestScoped
            public class FormPage implements dev.formactions.Page {

                public interface Draft {}

                @NotBlank @Size(max = 5) @Constraint(validatedBy = {}) @Retention(RetentionPolicy.RUNTIME)
                @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
                public @interface Name {
                    String message() default "no name";
                    Class<?>[] groups() default {};
                    Class<? extends Payload>[] payload() default {};
                }

                @ConstraintComposition(CompositionType.OR) @Size(max = 2) @Pattern(regexp = "a*") @Constraint(validatedBy = {}) @Retention(RetentionPolicy.RUNTIME)
                @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
                public @interface Either {
                    String message() default "neither";
                    Class<?>[] groups() default {};
                    Class<? extends Payload>[] payload() default {};
                }

                @Action
                public ActionResult act(Form<Fields> form) {
                    return form.fail(400);
                }

            %s
                public record Fields(
            %s) {}
            }
            """;

    private final URLClassLoader classes;

    /** @param folder where it is written */
    GeneratedForm(List<Component> components, Path folder) throws IOException {
        Path source = folder.resolve("generated/FormPage.java");
        Path view = folder.resolve("views/form.mustache");
        Files.createDirectories(source.getParent());
        Files.createDirectories(view.getParent());
        Files.writeString(
                source,
                SOURCE.formatted(
                        lines(components, "\n", Component::types), lines(components, ",\n", Component::declaration)));
        Files.writeString(
                view,
                "<!DOCTYPE html>\n<html lang=\"en\">\n<title>Form</title>\n{{#actions.default.fields}}\n"
                        + lines(components, "", Component::template)
                        + "{{/actions.default.fields}}\n</html>\n");
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, messages, messages, "-proc:none", "-d", folder.toString(), source.toString());
        assertThat(result).as(messages.toString(StandardCharsets.UTF_8)).isZero();
        classes = new URLClassLoader(new URL[] {folder.toUri().toURL()}, GeneratedForm.class.getClassLoader());
    }

    /** Where the class of the page and its view are. */
    ClassLoader loader() {
        return classes;
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public SeContainer startCdi() {
        try {
            return SeContainerInitializer.newInstance()
                    .disableDiscovery()
                    .addExtensions(ServiceLoader.load(Extension.class).stream()
                            .map(ServiceLoader.Provider::get)
                            .toArray(Extension[]::new))
                    .setClassLoader(classes)
                    .addBeanClasses(classes.loadClass("generated.FormPage"), WeldRequestScope.class)
                    .initialize();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Application application(SeContainer cdi) {
        Set<Class<?>> resources = EmbeddedResources.classes(cdi.getBeanManager());
        return new Application() {
            @Override
            public Set<Class<?>> getClasses() {
                return resources;
            }
        };
    }

    private static String lines(
            List<Component> components, String separator, java.util.function.Function<Component, String> line) {
        return components.stream().map(line).collect(Collectors.joining(separator));
    }
}
