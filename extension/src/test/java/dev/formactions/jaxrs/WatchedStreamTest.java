package dev.formactions.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AROUND-5")
class WatchedStreamTest {

    @Test
    void nothingHasBegunBeforeTheFirstByte() throws IOException {
        WatchedStream stream = new WatchedStream(new ByteArrayOutputStream());
        stream.write(new byte[0]);
        assertThat(stream.isBegun()).isFalse();
        stream.write(1);
        assertThat(stream.isBegun()).isTrue();
        assertThat(stream.count()).isEqualTo(1);
    }

    @Test
    void aFlushSendsTheStatus() throws IOException {
        WatchedStream stream = new WatchedStream(new ByteArrayOutputStream());
        stream.flush();
        assertThat(stream.isBegun()).isTrue();
    }

    @Test
    void blocksArePassedOnAsTheyCome() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        WatchedStream stream = new WatchedStream(all);
        stream.write(new byte[] {1, 2, 3}, 1, 2);
        stream.close();
        assertThat(all.toByteArray()).containsExactly(2, 3);
        assertThat(stream.count()).isEqualTo(2);
        assertThat(stream.isBroken()).isFalse();
    }

    @Test
    void aConnectionThatIsGoneIsNoFailureOfTheApplication() {
        WatchedStream stream = new WatchedStream(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("gone");
            }
        });
        assertThatThrownBy(() -> stream.write(new byte[3])).hasMessage("gone");
        assertThat(stream.isBroken()).isTrue();
    }
}
