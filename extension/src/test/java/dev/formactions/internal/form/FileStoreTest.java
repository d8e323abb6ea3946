package dev.formactions.internal.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.formactions.FormFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileStoreTest {

    private static final int THRESHOLD = FileStore.THRESHOLD;

    @TempDir
    Path folder;

    private FileStore store;

    @BeforeEach
    void open() {
        store = new FileStore(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8191, 8192, 8193, THRESHOLD - 1, THRESHOLD, THRESHOLD + 1, 3 * THRESHOLD + 5})
    void whatIsKeptCanBeReadAgainAndAgain(int size) throws IOException {
        byte[] content = bytes(size);
        FormFile file = keep(content);
        assertThat(file.size()).isEqualTo(size);
        assertThat(file.stream().readAllBytes()).isEqualTo(content);
        assertThat(oneByOne(file.stream(), size)).isEqualTo(content);
    }

    @Test
    void aLittleStaysInMemory() throws IOException {
        keep(bytes(THRESHOLD));
        assertThat(store.inMemory()).isEqualTo(THRESHOLD);
        assertThat(handles()).isEmpty();
    }

    @Test
    void asSoonAsItIsMoreItIsAllInOneFile() throws IOException {
        FormFile first = keep(bytes(THRESHOLD));
        FormFile second = keep(bytes(1));
        FormFile third = keep(bytes(100_000));
        assertThat(store.inMemory()).isZero();
        assertThat(first.stream().readAllBytes()).isEqualTo(bytes(THRESHOLD));
        assertThat(second.stream().readAllBytes()).isEqualTo(bytes(1));
        assertThat(third.stream().readAllBytes()).isEqualTo(bytes(100_000));
    }

    @Tag("FORM-6")
    @Test
    @EnabledOnOs(OS.LINUX)
    void theTemporaryFileHasNoNameAndIsTheOwnersOnly() throws IOException {
        keep(bytes(THRESHOLD + 1));
        assertThat(folder).isEmptyDirectory();
        assertThat(handles()).hasSize(1).allSatisfy(handle -> assertThat(
                        java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(handle)))
                .isEqualTo("rw-------"));
    }

    @Test
    void nothingIsLeftAfterTheEnd() throws IOException {
        keep(bytes(THRESHOLD + 1));
        store.close();
        assertThat(folder).isEmptyDirectory();
        assertThat(handles()).isEmpty();
        store.close();
    }

    @Tag("FORM-7")
    @ParameterizedTest
    @ValueSource(ints = {10, THRESHOLD + 1})
    void theContentIsGoneAfterTheEnd(int size) throws IOException {
        FormFile file = keep(bytes(size));
        InputStream begun = file.stream();
        assertThat(begun.read()).isZero();
        store.close();
        for (Throwable thrown : new Throwable[] {
            org.assertj.core.api.Assertions.catchThrowable(file::stream),
            org.assertj.core.api.Assertions.catchThrowable(begun::read),
            org.assertj.core.api.Assertions.catchThrowable(() -> file.transferTo(folder.resolve("new"))),
            org.assertj.core.api.Assertions.catchThrowable(() -> keep(bytes(1))),
        }) {
            assertThat(thrown)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("FA-303: the content of an uploaded file is gone, because the answer was made already."
                            + " Read it in the action, or copy it with FormFile.transferTo to keep it.");
        }
        assertThat(folder).isEmptyDirectory();
        assertThat(file.name()).isEqualTo("a.txt");
        assertThat(file.type()).isEqualTo("text/plain");
        assertThat(file.size()).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "10, 100", "10, 200000", "100000, 100", "100000, 200000"})
    void aFileThatIsTooLargeLeavesNothing(int before, int limit) throws IOException {
        FormFile first = keep(bytes(before));
        assertThat(store.keep("large", null, new ByteArrayInputStream(bytes(limit + 1)), limit))
                .isNull();
        FormFile second = store.keep("b", null, new ByteArrayInputStream(bytes(limit)), limit);
        assertThat(first.stream().readAllBytes()).isEqualTo(bytes(before));
        assertThat(second.stream().readAllBytes()).isEqualTo(bytes(limit));
    }

    @Test
    void streamsOfOneFileAreIndependent() throws IOException {
        FormFile file = keep("hello".getBytes(UTF_8));
        InputStream one = file.stream();
        assertThat(one.skip(2)).isEqualTo(2);
        assertThat(one.available()).isEqualTo(3);
        assertThat(file.stream().readAllBytes()).isEqualTo("hello".getBytes(UTF_8));
        assertThat(one.readAllBytes()).isEqualTo("llo".getBytes(UTF_8));
        assertThat(one.read()).isEqualTo(-1);
        assertThat(one.skip(1)).isZero();
        assertThat(one.read(new byte[0])).isZero();
    }

    @Tag("FORM-7")
    @ParameterizedTest
    @ValueSource(ints = {0, 10, THRESHOLD + 1})
    void aCopyStays(int size) throws IOException {
        Path target = folder.resolve("copy");
        keep(bytes(size)).transferTo(target);
        store.close();
        assertThat(target).hasBinaryContent(bytes(size));
    }

    @Tag("FORM-7")
    @Test
    void aCopyOverwritesNothing() throws IOException {
        Path target = Files.writeString(folder.resolve("there"), "before");
        FormFile file = keep(bytes(1));
        assertThatThrownBy(() -> file.transferTo(target)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(target).hasContent("before");
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt, a.txt",
        "b ü.json, b ü.json",
        ".htaccess, .htaccess",
        "a..b, a..b",
        "..., ...",
        "/etc/passwd, passwd",
        "../../x, x",
        "..\\..\\x, x",
        "C:\\fakepath\\a.txt, a.txt",
        "a/b\\c/d.txt, d.txt",
        "'', ''",
        "., ''",
        ".., ''",
        "../.., ''",
        "folder/, ''",
        "\\, ''",
    })
    void aNameHasNoFolders(String sent, String name) {
        assertThat(StoredFile.bareName(sent)).isEqualTo(name);
    }

    @Test
    void neitherNameNorContentIsInTheText() throws IOException {
        FormFile file = store.keep("a\nb", "image/png", new ByteArrayInputStream("secret".getBytes(UTF_8)), 6);
        assertThat(file).hasToString("FormFile[image/png, 6 bytes]");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() {
        FileStore nowhere = new FileStore(folder.resolve("missing"));
        assertThatThrownBy(
                        () -> nowhere.keep("a", null, new ByteArrayInputStream(bytes(THRESHOLD + 1)), Long.MAX_VALUE))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith(
                        "FA-304: an uploaded file could not be written to the folder for temporary files,");
        nowhere.close();
    }

    private FormFile keep(byte[] content) throws IOException {
        return store.keep("a.txt", null, new ByteArrayInputStream(content), Long.MAX_VALUE);
    }

    /** The open files of this process that were made in the folder, with or without a name. */
    private Path[] handles() throws IOException {
        Path own = Path.of("/proc/self/fd");
        if (!Files.isDirectory(own)) {
            return new Path[0];
        }
        try (Stream<Path> all = Files.list(own)) {
            return all.filter(this::isInFolder).toArray(Path[]::new);
        }
    }

    private boolean isInFolder(Path handle) {
        try {
            return Files.readSymbolicLink(handle).startsWith(folder);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private static byte[] oneByOne(InputStream in, int size) throws IOException {
        byte[] all = new byte[size];
        for (int i = 0; i < size; i++) {
            all[i] = (byte) in.read();
        }
        assertThat(in.read()).isEqualTo(-1);
        return all;
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (i % 251);
        }
        return Arrays.copyOf(bytes, size);
    }
}
