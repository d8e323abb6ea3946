package dev.formactions.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.FormData;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.jaxrs.FormActionsFeature;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.ws.rs.Path;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.ServiceLoader;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.mvc.Viewable;
import org.glassfish.jersey.server.mvc.mustache.MustacheMvcFeature;
import org.glassfish.jersey.weld.se.WeldRequestScope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The views of an application that has set Jersey MVC up are rendered by its own template processor. */
class JerseyMvcTest {

    private static SeContainer cdi;
    private static ApplicationHandler jersey;

    @Path("/guest")
    @View("guest")
    @RequestScoped
    public static class GuestPage implements Page {

        @Action("greet")
        public ActionResult greet(FormData form) {
            return ActionResult.fail(422, Map.of("typed", String.valueOf(form.get("name"))));
        }

        @Action("leave")
        public ActionResult leave() {
            return ActionResult.error(410, "gone");
        }
    }

    @BeforeAll
    static void start() {
        cdi = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addExtensions(ServiceLoader.load(Extension.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toArray(Extension[]::new))
                .addBeanClasses(GuestPage.class, WeldRequestScope.class)
                .initialize();
        jersey = new ApplicationHandler(new ResourceConfig(GuestPage.class, FormActionsFeature.class)
                .register(MustacheMvcFeature.class)
                .property(MustacheMvcFeature.TEMPLATE_BASE_PATH, "mvc-views"));
    }

    @AfterAll
    static void stop() {
        jersey.onShutdown(null);
        cdi.close();
    }

    @Test
    void aPageLeavesAsAViewable() throws Exception {
        Answer answer = send("GET", "/guest", "");
        assertThat(answer.entity()).isInstanceOf(Viewable.class);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("<h1>Rendered by Jersey</h1><p>200</p><p></p>\n");
    }

    @Test
    void aFailureKeepsItsStatusAndWhatWasTyped() throws Exception {
        Answer answer = send("POST", "/guest?/greet", "name=%3Cb%3E");
        assertThat(answer.entity()).isInstanceOf(Viewable.class);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).isEqualTo("<h1>Rendered by Jersey</h1><p>422</p><p>&lt;b&gt;</p>\n");
    }

    @Test
    void anErrorViewIsFoundByTheTemplateProcessor() throws Exception {
        Answer answer = send("POST", "/guest?/leave", "");
        assertThat(answer.entity()).isInstanceOf(Viewable.class);
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.body()).isEqualTo("<h1>Jersey's error</h1><p>gone</p>\n");
    }

    private record Answer(int status, Object entity, String body) {}

    private static Answer send(String method, String path, String body) throws Exception {
        URI base = URI.create("http://localhost/");
        ContainerRequest request = new ContainerRequest(
                base, base.resolve(path), method, null, new MapPropertiesDelegate(), jersey.getConfiguration());
        request.header("Accept", "text/html");
        request.header("Origin", "http://localhost");
        request.header("Content-Type", "application/x-www-form-urlencoded");
        request.setEntityStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContainerResponse response = jersey.apply(request, out).get();
        return new Answer(response.getStatus(), response.getEntity(), out.toString(StandardCharsets.UTF_8));
    }
}
