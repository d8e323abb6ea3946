package dev.formactions.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.formactions.ActionResult;
import dev.formactions.FormData;
import dev.formactions.FormFile;
import dev.formactions.Page;
import dev.formactions.internal.model.BoundMethod;
import dev.formactions.internal.model.Refusal;
import dev.formactions.internal.request.PageRequest;
import dev.formactions.internal.request.TestRequests;
import dev.formactions.internal.wire.DevalueEncoder;
import dev.formactions.internal.wire.ResultWriter;
import dev.formactions.spi.ErrorHandler;
import dev.formactions.spi.ViewEntity;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uploaded files are gone when the answer is made, however the request ends. */
class EndOfUploadTest {

    /** Large enough for a temporary file. */
    private static final int LARGE = 100_000;

    private static final Logger LOG = Logger.getLogger("dev.formactions");

    private FormFile seen;

    /** The errors of these requests are meant. */
    @BeforeAll
    static void doNotReport() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void reportAgain() {
        LOG.setLevel(null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a success",
                "nothing",
                "a failure",
                "a redirect",
                "a response",
                "a value that cannot be encoded",
                "an expected error",
                "a refusal",
                "an exception",
                "a stack overflow",
                "no memory",
            })
    void howeverTheActionEnds(String with) throws IOException {
        PageRequest request = TestRequests.multipart(TestRequests.form(LARGE), call -> {
            see(call.event().formData());
            return end(with);
        });
        try {
            pipeline(null).answer(request, new Page() {});
        } catch (OutOfMemoryError passedOn) {
            assertThat(with).isEqualTo("no memory");
        }
        assertGone();
    }

    private static Object end(String with) throws IOException {
        return switch (with) {
            case "a success" -> ActionResult.success("fine");
            case "nothing" -> BoundMethod.NOTHING;
            case "a failure" -> ActionResult.fail(400, "no");
            case "a redirect" -> ActionResult.redirect("/elsewhere");
            case "a response" -> Response.ok("own").build();
            case "a value that cannot be encoded" -> new Thread();
            case "an expected error" -> throw ActionResult.error(418, "teapot");
            case "a refusal" -> throw Refusal.badRequest("no");
            case "an exception" -> throw new IOException("boom");
            case "a stack overflow" -> throw new StackOverflowError();
            case "no memory" -> throw new OutOfMemoryError("for a test");
            default -> throw new IllegalArgumentException(with);
        };
    }

    @Test
    void ifTheErrorHandlerWasTheOneToRead() throws IOException {
        ErrorHandler handler = (error, event, status, message) -> {
            see(event.formData());
            return Map.of("message", message);
        };
        PageRequest request = TestRequests.multipart(TestRequests.form(LARGE), call -> null);
        pipeline(handler).refuse(request, Refusal.notFound("no such action"));
        assertGone();
        pipeline(handler)
                .refuseOrigin(
                        TestRequests.multipart(TestRequests.form(LARGE), call -> null), Refusal.forbidden("no", "no"));
        assertGone();
        pipeline(handler)
                .thrown(
                        TestRequests.multipart(TestRequests.form(LARGE), call -> null),
                        new IllegalStateException("a filter's"));
        assertGone();
    }

    @Test
    void aBodyThatEndsInTheMiddleOfAFileLeavesNothing() throws IOException {
        String body = TestRequests.form(LARGE);
        PageRequest request = TestRequests.multipart(
                body.substring(0, body.length() - 1000),
                call -> call.event().formData().get("a"));
        Response answer = pipeline(null).answer(request, new Page() {});
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(handles()).isEmpty();
    }

    private void see(FormData form) {
        seen = form.file("f");
        assertThat(seen.size()).isEqualTo(LARGE);
        try {
            assertThat(seen.stream().read()).isEqualTo('x');
            if (Files.isDirectory(Path.of("/proc/self/fd"))) {
                assertThat(handles()).as("the file is on the disk").isNotEmpty();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void assertGone() throws IOException {
        assertThatThrownBy(seen::stream).isInstanceOf(IllegalStateException.class);
        assertThat(handles()).isEmpty();
        try (Stream<Path> temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(temporary.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("form-actions-") && name.endsWith(".tmp"));
        }
    }

    /** The temporary files of uploads that this process has open, where the system tells. */
    private static List<Path> handles() throws IOException {
        Path own = Path.of("/proc/self/fd");
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(own)) {
            return all.filter(EndOfUploadTest::isUpload).toList();
        }
    }

    private static boolean isUpload(Path handle) {
        try {
            return Files.readSymbolicLink(handle).toString().contains("/form-actions-");
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private static Pipeline pipeline(ErrorHandler handler) {
        ViewEntity views = new ViewEntity() {
            @Override
            public boolean has(String view) {
                return true;
            }

            @Override
            public Object of(String view, Map<String, ?> model) {
                return view;
            }
        };
        ResultWriter results = new ResultWriter(new DevalueEncoder(List.of()), JsonbBuilder::create);
        return new Pipeline(TestRequests.SETTINGS, handler, views, results, "/form-actions.js");
    }
}
