package dev.formactions.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words as parts of ids. */
class FieldIdTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "street, street",
        "first_name, first_name",
        "3, 3",
        "名前, 名前",
        "नाम, नाम",
        "en-US, en_x2d_US",
        "er ror, er_x20_ror",
        "<error>, _x3c_error_x3e_",
        "😀, _x1f600_",
        "a_x2d_b, a_x5f_x2d_b",
    })
    void whatIsNoLetterDigitOrUnderscoreIsEscaped(String word, String id) {
        assertThat(FieldId.word(word)).isEqualTo(id);
    }

    @Property
    void differentWordsStayDifferent(
            @ForAll @StringLength(max = 8) @CharRange(from = '_', to = 'b') @CharRange(from = 'x', to = 'x')
                    String plain,
            @ForAll @StringLength(max = 6) String any) {
        assertThat(decoded(FieldId.word(plain))).isEqualTo(plain);
        assertThat(decoded(FieldId.word(any))).isEqualTo(any);
        assertThat(FieldId.word(any)).doesNotContain("-", " ");
    }

    /** What an id was made of, which is there only if no two words share one. */
    private static String decoded(String id) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < id.length(); ) {
            if (id.startsWith("_x", i)) {
                int end = id.indexOf('_', i + 2);
                text.appendCodePoint(Integer.parseInt(id.substring(i + 2, end), 16));
                i = end + 1;
            } else {
                text.append(id.charAt(i++));
            }
        }
        return text.toString();
    }
}
