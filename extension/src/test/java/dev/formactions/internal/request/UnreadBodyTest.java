package dev.formactions.internal.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.FormData;
import dev.formactions.internal.model.Refusal;
import java.io.IOException;
import java.io.InputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a body when the answer is made. */
class UnreadBodyTest {

    private static final int MIB = 1024 * 1024;

    /** A body of so many bytes, which counts those that are taken. */
    private static final class Counted extends InputStream {

        private final long size;
        private long taken;

        Counted(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return taken == size ? -1 : (int) (taken++ % 26) + 'a';
        }

        @Override
        public void close() {
            throw new AssertionError("A body that is closed is a connection that is reset.");
        }
    }

    @Tag("LIMIT-5")
    @ParameterizedTest
    @CsvSource({
        "a body that nobody reads,         5,       5,        5",
        "one without a declared length,    5,       ,         5",
        "a larger one,                     9,       9,        9",
        "a very large one,                 11,      11,       0",
        "a very large one in chunks,       11,      ,         10",
    })
    void isSkippedIfItIsNotTooLarge(String what, int size, Integer declared, int taken) {
        Counted body = new Counted((long) size * MIB);
        TestRequest request = TestRequest.post("");
        request.context().setEntityStream(body);
        if (declared != null) {
            request.header("Content-Length", Integer.toString(declared * MIB));
        }
        request.reached().close();
        assertThat(body.taken / MIB).as(what).isEqualTo(taken);
    }

    @Test
    void theRestOfARefusedBodyIsSkipped() {
        Counted body = new Counted(3 * MIB);
        TestRequest request = TestRequest.post("");
        request.context().setEntityStream(body);
        PageRequest reached = request.reached();
        FormData form = reached.formData();
        Assertions.assertThatThrownBy(form::entries).isInstanceOf(Refusal.class);
        assertThat(body.taken).isLessThan(20_000);
        reached.close();
        assertThat(body.taken).isEqualTo(3 * MIB);
    }

    @Test
    void nobodyIsAskedForABodyThatWasNotSentYet() {
        Counted body = new Counted(5);
        TestRequest request = TestRequest.post("").header("Expect", "100-continue");
        request.context().setEntityStream(body);
        request.reached().close();
        assertThat(body.taken).isZero();
    }

    @Test
    void aClientThatIsGoneIsNoError() {
        TestRequest request = TestRequest.post("");
        request.context().setEntityStream(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }
        });
        request.reached().close();
    }
}
