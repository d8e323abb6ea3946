package dev.formactions.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.rules.Rule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Forms with files, on the connection of a real server. */
public interface UploadScenarios extends OnSite {

    /** A mebibyte. */
    int MIB = 1024 * 1024;

    /** How large a file may be that the server lets through as it is set up. */
    default long largest() {
        return 50L * MIB;
    }

    @Test
    @Rule({"FILE-1", "FILE-3"})
    default void aLargeFileArrives() throws Exception {
        LargeForm form = new LargeForm("large", largest());
        assertThat(site().enhanced("/uploads?/any")
                        .byStatus()
                        .form(form)
                        .reply()
                        .brief())
                .isEqualTo(Reply.success(form.arrived()));
        assertThat(site().enhanced("/uploads?/any")
                        .byStatus()
                        .header("Content-Type", LargeForm.TYPE)
                        .body(form.chunked())
                        .reply()
                        .brief())
                .isEqualTo(Reply.success(form.arrived()));
    }

    @Test
    @Rule("FILE-5")
    default void aFileOfAnotherTypeIsAnErrorOfItsField() throws Exception {
        LargeForm form = new LargeForm("kept", 10);
        Result result = Result.of(site().enhanced("/uploads?/picture")
                .header("Accept-Language", "en")
                .form(form)
                .reply());
        assertThat(result.brief()).isEqualTo("failure 400");
        assertThat(result.values()).isEqualTo(Map.of("title", "kept"));
        assertThat(result.errors())
                .isEqualTo(Map.of("file", List.of("Choose a file of one of these types: image/*, .txt.")));
        assertThat(site().enhanced("/uploads?/text").form(form).reply().brief())
                .isEqualTo(Reply.error(415, "Unsupported Media Type"));
    }

    @Test
    @Rule({"LIMIT-1", "LIMIT-3"})
    default void aFileBeyondItsLimitIsSkippedAndTheFormShownAgain() throws Exception {
        LargeForm form = new LargeForm("kept", Math.min(largest(), 5L * MIB));
        assertThat(site().post("/uploads?/small").form(form).reply().brief())
                .isEqualTo("400 page 400 kept The file is larger than 1 MB.");
        assertThat(site().enhanced("/uploads?/small")
                        .form(new LargeForm("fits", MIB))
                        .reply()
                        .brief())
                .isEqualTo(Reply.success("fits"));
    }

    @Test
    @Rule({"LIMIT-2", "LIMIT-5"})
    default void aBodyBeyondItsLimitIsRefusedAndTheClientHearsOfIt() throws Exception {
        for (int i = 0; i < 3; i++) {
            LargeForm form = new LargeForm("refused", Math.min(largest(), 9L * MIB));
            assertThat(site().enhanced("/uploads?/plain").form(form).reply().brief())
                    .isEqualTo(Reply.error(413, "Payload Too Large"));
            assertThat(site().enhanced("/uploads?/plain")
                            .header("Content-Type", LargeForm.TYPE)
                            .body(form.chunked())
                            .reply()
                            .brief())
                    .isEqualTo(Reply.error(413, "Payload Too Large"));
            assertThat(site().enhanced("/uploads?/plain")
                            .body("title=next")
                            .reply()
                            .brief())
                    .isEqualTo(Reply.success("next"));
        }
    }
}
