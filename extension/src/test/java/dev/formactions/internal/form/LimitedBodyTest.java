package dev.formactions.internal.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.formactions.internal.model.ByteSize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitedBodyTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10})
    void aBodyUpToTheLimitIsReadWhole(int size) throws IOException {
        assertThat(limited(size, 10).readAllBytes()).hasSize(size);
        assertThat(countOneByOne(limited(size, 10))).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 20_000})
    void aBodyOverTheLimitEndsWithAnException(int size) {
        assertThatThrownBy(() -> limited(size, 10).readAllBytes())
                .isInstanceOf(BodyTooLargeException.class)
                .hasMessage("The request's body has more than 10 bytes, which is the limit.")
                .extracting(thrown -> ((BodyTooLargeException) thrown).limit())
                .isEqualTo(10L);
        assertThatThrownBy(() -> countOneByOne(limited(size, 10))).isInstanceOf(BodyTooLargeException.class);
        assertThatThrownBy(() -> limited(size, 10).skipNBytes(11)).isInstanceOf(BodyTooLargeException.class);
    }

    @Test
    void aLimitOfNothingLetsAnEmptyBodyPass() throws IOException {
        assertThat(limited(0, 0).readAllBytes()).isEmpty();
        assertThatThrownBy(() -> limited(1, 0).read()).isInstanceOf(BodyTooLargeException.class);
    }

    @Test
    void noLimitIsNoLimit() throws IOException {
        assertThat(limited(100_000, ByteSize.INFINITE).readAllBytes()).hasSize(100_000);
    }

    @Test
    void aBodyThatNobodyReadsIsNeverTooLarge() throws IOException {
        InputStream body = limited(20, 10);
        assertThat(body.available()).isEqualTo(10);
        assertThat(body.readNBytes(10)).hasSize(10);
        assertThat(body.available()).isZero();
        body.close();
    }

    @Test
    void aBodyThatWasTooLargeStaysSo() {
        InputStream body = limited(20, 10);
        assertThatThrownBy(body::readAllBytes).isInstanceOf(BodyTooLargeException.class);
        assertThatThrownBy(body::read).isInstanceOf(BodyTooLargeException.class);
        assertThatThrownBy(() -> body.read(new byte[5])).isInstanceOf(BodyTooLargeException.class);
    }

    @Test
    void noMoreThanOneByteOverTheLimitIsTakenFromTheClient() {
        ByteArrayInputStream source = new ByteArrayInputStream(new byte[1000]);
        InputStream body = new LimitedBody(source, 10);
        assertThatThrownBy(() -> body.read(new byte[500])).isInstanceOf(BodyTooLargeException.class);
        assertThat(source.available()).isEqualTo(989);
    }

    @Test
    void closingClosesTheBodyItself() throws IOException {
        boolean[] closed = {false};
        InputStream source = new InputStream() {
            @Override
            public int read() {
                return -1;
            }

            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new LimitedBody(source, 1).close();
        assertThat(closed[0]).isTrue();
    }

    private static InputStream limited(int size, long limit) {
        return new LimitedBody(new ByteArrayInputStream(new byte[size]), limit);
    }

    private static int countOneByOne(InputStream body) throws IOException {
        int count = 0;
        while (body.read() >= 0) {
            count++;
        }
        return count;
    }
}
