package dev.formactions.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Page;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small values of the model. */
class ModelTest {

    private static final BoundMethod ACT = call -> null;

    @Tag("LAYOUT-1")
    @ParameterizedTest(name = "{0} covers {1}: {2}")
    @CsvSource({
        "/, /, true",
        "/, /login, true",
        "/admin, /admin, true",
        "/admin, /admin/users/{id}, true",
        "/admin, /administrators, false",
        "/admin, /, false",
        "/admin/users, /admin, false",
        "/admin, /x/admin, false",
    })
    void aLayoutCoversWhatLiesUnderItsPath(String path, String route, boolean covers) {
        assertThat(new LayoutModel(path, event -> Map.of()).covers(route)).isEqualTo(covers);
    }

    @Test
    void theDefaultActionIsSelectedByNoName() {
        PageModel page = page(Map.of("default", ACT));
        assertThat(page.hasActions()).isTrue();
        assertThat(page.action(null)).isSameAs(ACT);
        assertThat(page.action("default")).isNull();
        assertThat(page.action("")).isNull();
    }

    @Test
    void namedActionsAreSelectedByTheirExactName() {
        PageModel page = page(Map.of("save", ACT));
        assertThat(page.action("save")).isSameAs(ACT);
        assertThat(page.action("Save")).isNull();
        assertThat(page.action("toString")).isNull();
        assertThat(page.action(null)).isNull();
    }

    private static PageModel page(Map<String, BoundMethod> actions) {
        return new PageModel(Page.class, "/", "view", null, actions, List.of(), Endpoint.NONE);
    }

    @Test
    void anEndpointKnowsItsMethods() {
        Endpoint endpoint = new Endpoint(Set.of("GET", "PUT"), List.of(MediaType.TEXT_PLAIN_TYPE), List.of());
        assertThat(endpoint.exists()).isTrue();
        assertThat(endpoint.has("GET")).isTrue();
        assertThat(endpoint.has("POST")).isFalse();
        assertThat(Endpoint.NONE.exists()).isFalse();
    }

    @Test
    void oneProblemIsReportedInOneLine() {
        Problems problems = new Problems();
        assertThat(problems.isEmpty()).isTrue();
        problems.add("FA-099", "%s has %d legs.", "Ant", 6);
        assertThat(problems.isEmpty()).isFalse();
        assertThat(problems.message()).isEqualTo("FA-099: Ant has 6 legs.");
    }

    @Test
    void severalProblemsAreReportedAtOnce() {
        Problems problems = new Problems();
        problems.add("FA-098", "One.");
        problems.add("FA-099", "Two.");
        assertThat(problems.message()).isEqualTo("2 problems with the pages:\n  FA-098: One.\n  FA-099: Two.");
        assertThat(problems.all()).containsExactly(new Problem("FA-098", "One."), new Problem("FA-099", "Two."));
    }

    @Tag("ERROR-3")
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "400, Bad Request",
        "404, Not Found",
        "405, Method Not Allowed",
        "406, Not Acceptable",
        "413, Payload Too Large",
        "415, Unsupported Media Type",
        "403, short",
    })
    void aRefusalHasAStatusAShortAndALongText(int status, String shortMessage) {
        Refusal refusal =
                switch (status) {
                    case 400 -> Refusal.badRequest("long");
                    case 404 -> Refusal.notFound("long");
                    case 405 -> Refusal.methodNotAllowed("long");
                    case 406 -> Refusal.notAcceptable("long");
                    case 413 -> Refusal.tooLarge("long");
                    case 415 -> Refusal.unsupportedMediaType("long");
                    default -> Refusal.forbidden("short", "long");
                };
        assertThat(refusal.status()).isEqualTo(status);
        assertThat(refusal.getResponse().getStatus()).isEqualTo(status);
        assertThat(refusal.shortMessage()).isEqualTo(shortMessage);
        assertThat(refusal).hasMessage("long").hasNoCause();
        assertThat(refusal.getStackTrace()).isEmpty();
    }
}
