package dev.formactions.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Accept;
import dev.formactions.FormFile;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("FILE-5")
class AcceptedFilesTest {

    @ParameterizedTest(name = "{0}: {1} of type {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "image/*, a, image/png, true",
                "image/*, a, IMAGE/x-anything, true",
                "IMAGE/*, a, image/png, true",
                "image/*, a, image/svg+xml; charset=utf-8, true",
                "image/*, a.png, text/plain, false",
                "image/*, a, images/png, false",
                "image/*, a, image, false",
                "audio/*, a, video/ogg, false",
                "application/pdf, a, application/pdf, true",
                "Application/PDF, a, application/pdf;version=1, true",
                "application/pdf, a.pdf, application/octet-stream, false",
                "application/pdf, a, application/pdfx, false",
                ".pdf, a.pdf, application/octet-stream, true",
                ".pdf, A.PDF, text/plain, true",
                ".pdf, .pdf, text/plain, true",
                ".pdf, a.pdf.exe, application/pdf, false",
                ".pdf, pdf, application/pdf, false",
                ".pdf, f, application/pdf, false",
                ".tar.gz, a.tar.gz, application/gzip, true",
                ".tar.gz, a.gz, application/gzip, false",
                ".ı, a.I, text/plain, false",
                ".k, a.\u212a, text/plain, false",
                ".Ä, a.Ä, text/plain, true",
            })
    void aFileMatchesByWhatTheClientSaysOfIt(String wanted, String name, String type, boolean matches) {
        assertThat(new AcceptedFiles(List.of(wanted)).accept(new Sent(name, type)))
                .isEqualTo(matches);
        assertThat(new AcceptedFiles(List.of("x/y", wanted, ".z")).accept(new Sent(name, type)))
                .isEqualTo(matches);
    }

    @Test
    void whereNothingIsSaidAnyFileIsTaken() {
        assertThat(AcceptedFiles.ANY.accept(new Sent("", ""))).isTrue();
        assertThat(AcceptedFiles.of(null, "here", new Problems())).isSameAs(AcceptedFiles.ANY);
    }

    @Test
    void theAttributeHasThemAsTheyWereWritten() {
        assertThat(read(List.of("Image/*", ".PDF")).toString()).isEqualTo("Image/*, .PDF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "pdf",
                "*",
                ".",
                "*.pdf",
                "*/*",
                "text/*",
                "image/",
                "/png",
                "image/png; q=1",
                "image/*,.pdf",
                ".pdf,.doc",
                ". pdf",
                "image / png",
                ".a/b",
                "C:\\a",
                "image/png/x",
                "ü/x"
            })
    void whatIsNoTypeRefusesTheDeployment(String type) {
        Problems problems = new Problems();
        AcceptedFiles.of(new Written(List.of("image/*", type)), "Page.act: parameter 1: Form.file", problems);
        assertThat(problems.all())
                .singleElement()
                .hasToString("FA-416: Page.act: parameter 1: Form.file: @Accept names \"" + type
                        + "\", which is no type of files. Write image/*, audio/*, video/*, a media type without"
                        + " parameters such as application/pdf, or an extension such as .pdf, each as a string of its"
                        + " own.");
    }

    @Test
    void noTypeAtAllRefusesTheDeployment() {
        Problems problems = new Problems();
        AcceptedFiles.of(new Written(List.of()), "here", problems);
        assertThat(problems.message()).startsWith("FA-416: here: @Accept names no type. Write ");
    }

    private static AcceptedFiles read(List<String> types) {
        Problems problems = new Problems();
        AcceptedFiles read = AcceptedFiles.of(new Written(types), "here", problems);
        assertThat(problems.all()).isEmpty();
        return read;
    }

    @SuppressWarnings({"ClassExplicitlyAnnotation", "BadAnnotationImplementation"})
    private record Written(List<String> types) implements Accept {
        @Override
        public String[] value() {
            return types.toArray(String[]::new);
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return Accept.class;
        }
    }

    private record Sent(String name, String type) implements FormFile {
        @Override
        public long size() {
            return 1;
        }

        @Override
        public InputStream stream() {
            return InputStream.nullInputStream();
        }

        @Override
        public void transferTo(Path target) {
            throw new UnsupportedOperationException();
        }
    }
}
