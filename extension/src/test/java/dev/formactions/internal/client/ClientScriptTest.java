package dev.formactions.internal.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ClientScriptTest {

    /** What a visitor loads before the first form is enhanced: one file, nothing else. */
    private static final int LARGEST = 8 * 1024;

    private final ClientScript script = ClientScript.load();

    @Tag("SCRIPT-2")
    @Test
    void theScriptIsSmall() throws IOException {
        System.out.printf(
                "form-actions.js: %d bytes, %d gzipped (at most %d)%n",
                script.length(false), script.length(true), LARGEST);
        assertThat(script.length(true)).isLessThanOrEqualTo(LARGEST);
        assertThat(written(false)).asString(UTF_8).doesNotContain("import ", "import(");
    }

    @Test
    void compressedItIsTheSame() throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(written(true)))) {
            assertThat(in.readAllBytes()).isEqualTo(written(false));
        }
    }

    @Tag("SCRIPT-1")
    @Test
    void anotherContentHasAnotherAddress() {
        ClientScript one = ClientScript.of("one".getBytes(UTF_8));
        assertThat(one.path()).matches("_form-actions/[0-9a-f]{16}/form-actions\\.js");
        assertThat(one.path()).isEqualTo(ClientScript.of("one".getBytes(UTF_8)).path());
        assertThat(one.path())
                .isNotEqualTo(ClientScript.of("two".getBytes(UTF_8)).path());
    }

    @Tag("SCRIPT-1")
    @Test
    void eachEncodingHasItsOwnTag() {
        assertThat(script.tag(true)).isNotEqualTo(script.tag(false));
    }

    @Tag("SCRIPT-4")
    @Test
    void theJarHoldsTypesAndLicences() throws IOException {
        assertThat(resource("form-actions/form-actions.d.ts")).contains("export function enhance");
        assertThat(resource("licenses/devalue-5.6.4.txt")).contains("Permission is hereby granted");
        assertThat(resource("LICENSE")).contains("Apache License");
        assertThat(written(false))
                .asString(UTF_8)
                .startsWith("/* Form Actions for Jakarta EE, Apache-2.0; contains devalue, MIT. */");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ClientScript.class.getResourceAsStream("/META-INF/" + name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private byte[] written(boolean compressed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        script.writeTo(out, compressed);
        return out.toByteArray();
    }
}
