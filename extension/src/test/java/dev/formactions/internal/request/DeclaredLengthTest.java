package dev.formactions.internal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.formactions.FormData;
import dev.formactions.FormData.Field;
import dev.formactions.internal.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content-Length is a hint: the body is what was sent. */
class DeclaredLengthTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "as long as it says,                   7",
        "unpacked on its way and longer,       1",
        "unpacked and one byte longer,         6",
        "shorter,                              99",
        "said to be empty,                     0",
        "negative,                             -5",
        "no number,                            seven",
        "with spaces,                          ' 7 '"
    })
    void theWholeBodyIsRead(String reason, String declared) {
        assertThat(form("a=1&b=2", declared).entries()).containsExactly(new Field("a", "1"), new Field("b", "2"));
    }

    @Test
    void aLengthBeyondTheLimitIsRefusedUnread() {
        assertThatThrownBy(() -> form("a=1", "101").entries())
                .isInstanceOf(Refusal.class)
                .hasMessage("Content-length of 101 exceeds limit of 100 bytes. The setting is formactions.body-limit,"
                        + " or @Limits at the action.");
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedWhateverItSays() {
        assertThatThrownBy(() -> form("a".repeat(101), "5").entries()).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> form("a".repeat(101), "100").entries()).isInstanceOf(Refusal.class);
        assertThat(form("a".repeat(100), "100").entries()).containsExactly(new Field("a".repeat(100), ""));
    }

    private static FormData form(String body, String declared) {
        return TestRequest.post(body)
                .header("Content-Length", declared)
                .reached()
                .formData();
    }
}
