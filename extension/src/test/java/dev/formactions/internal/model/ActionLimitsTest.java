package dev.formactions.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ActionLimitsTest {

    private static final FormLimits GENERAL = new FormLimits(1000, 900, 8, 10, 7);

    @Tag("LIMIT-3")
    @Test
    void eachLimitIsTheNearest() {
        ActionLimits action = new ActionLimits(1L, null, null, 4, null);
        ActionLimits page = new ActionLimits(11L, 22L, null, null, 55);
        assertThat(action.or(page).over(GENERAL)).isEqualTo(new FormLimits(1, 22, 8, 4, 55));
        assertThat(ActionLimits.NONE.or(page)).isEqualTo(page);
        assertThat(page.or(ActionLimits.NONE)).isEqualTo(page);
        assertThat(ActionLimits.NONE.over(GENERAL)).isEqualTo(GENERAL);
    }

    @Tag("LIMIT-4")
    @Test
    void aLimitMustBeWithinReach() {
        assertThat(new ActionLimits(null, 999L, 10, null, null).mistakeOver(GENERAL))
                .isNull();
        assertThat(new ActionLimits(null, 1000L, null, null, null).mistakeOver(GENERAL))
                .isEqualTo(
                        "files of 1000 bytes, but the body with everything in it can have 1000 bytes only. Write a larger"
                                + " body");
        assertThat(new ActionLimits(2000L, 1000L, null, null, null).mistakeOver(GENERAL))
                .isNull();
        assertThat(new ActionLimits(null, null, 11, null, null).mistakeOver(GENERAL))
                .isEqualTo("11 files, but only 10 fields, and files are fields. Write more fields");
        assertThat(new ActionLimits(null, null, 11, 11, null).mistakeOver(GENERAL))
                .isNull();
    }

    @Test
    void whatTheSettingsSayAloneIsNoMistake() {
        FormLimits odd = new FormLimits(1, 2, 3, 2, 7);
        assertThat(ActionLimits.NONE.mistakeOver(odd)).isNull();
        assertThat(new ActionLimits(null, ByteSize.INFINITE, null, null, null).mistakeOver(odd))
                .isNull();
    }

    @Test
    void aRefusedFileHasNoContent() {
        RefusedFile file = new RefusedFile("a\nb", "text/plain", RefusedFile.Reason.SIZE, 5);
        assertThat(file).hasToString("RefusedFile[SIZE > 5]");
        assertThat(file.size()).isZero();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(file::stream))
                .hasMessage("A file has more than 5 bytes, which is the limit.");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> file.transferTo(java.nio.file.Path.of("x"))))
                .isInstanceOf(IllegalStateException.class);
    }
}
