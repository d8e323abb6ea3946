package dev.formactions.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTypeTest {

    @ParameterizedTest
    @CsvSource({
        "text/plain, text/plain",
        "TEXT/Plain, text/plain",
        "' text/plain ', text/plain",
        "text/plain;charset=utf-8, text/plain",
        "multipart/form-data ; boundary=X, multipart/form-data",
        "multipart/form-data;, multipart/form-data",
        "nonsense, nonsense",
    })
    void theEssenceIsTheTypeWithoutParametersInLowerCase(String header, String essence) {
        assertThat(ContentType.essence(header)).isEqualTo(essence);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", ";", " ; charset=utf-8"})
    void aHeaderWithoutATypeHasNoEssence(String header) {
        assertThat(ContentType.essence(header)).isNull();
    }

    @Test
    void theLanguageOfTheServerDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(ContentType.essence("MULTIPART/FORM-DATA")).isEqualTo("multipart/form-data");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "text/plain",
                "application/x-sveltekit-formdata"
            })
    void theFourTypesThatActionsAcceptAreForms(String essence) {
        assertThat(ContentType.isForm(essence)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"application/json", "multipart/mixed", "text/html", "application/x-form-action", ""})
    void nothingElseIsAForm(String essence) {
        assertThat(ContentType.isForm(essence)).isFalse();
    }
}
