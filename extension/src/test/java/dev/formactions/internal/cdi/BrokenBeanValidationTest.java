package dev.formactions.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.formactions.Action;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.validation.Valid;
import jakarta.ws.rs.Path;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A runtime that has Bean Validation, but cannot start it. */
class BrokenBeanValidationTest {

    /** Names a provider that does not exist, as the configuration of Bean Validation can. */
    private static final class Misconfigured extends ClassLoader {

        private static final String CONFIGURATION =
                """
                <validation-config xmlns="https://jakarta.ee/xml/ns/validation/configuration" version="3.0">
                  <default-provider>org.example.Nowhere</default-provider>
                </validation-config>
                """;

        Misconfigured() {
            super(BrokenBeanValidationTest.class.getClassLoader());
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            return name.equals("META-INF/validation.xml")
                    ? new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8))
                    : super.getResourceAsStream(name);
        }
    }

    public record Guest(String name) {}

    @Path("/")
    @View("v")
    @RequestScoped
    public static class GuestPage implements Page {
        @Action
        public void save(@Valid Guest guest) {}
    }

    @Test
    @Tag("BIND-15")
    void itSaysSo() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(new Misconfigured());
        try {
            Throwable refusal = catchThrowable(() -> SeContainerInitializer.newInstance()
                    .disableDiscovery()
                    .addExtensions(new FormActionsExtension())
                    .addBeanClasses(GuestPage.class)
                    .initialize());
            assertThat(refusal)
                    .hasMessageStartingWith("FA-409: The API of Bean Validation is here, but no provider works: ")
                    .hasMessageContaining("org.example.Nowhere")
                    .hasMessageEndingWith(
                            ". Add hibernate-validator and an implementation of expressions, or remove the API.");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
