package dev.formactions.internal.cookie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CookieHeaderTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "one | a=1 | a>1",
                "several in their order | b=1; a=2 | b>1 a>2",
                "without space | a=1;b=2 | a>1 b>2",
                "with too much space | ' a = 1 ;\t b = 2 ' | a>1 b>2",
                "the first of duplicates | a=1; b=2; a=3 | a>1 b>2",
                "names have their case | a=1; A=2 | a>1 A>2",
                "percent-decoded | a=x%20y%3B | a>x_y;",
                "UTF-8 | a=%C3%BC | a>ü",
                "a bad escape stays | a=%zz | a>%zz",
                "a good escape beside a bad one stays | a=%20%zz | a>%20%zz",
                "bytes that are not UTF-8 stay | a=%ff | a>%ff",
                "a plus is a plus | a=1+2 | a>1+2",
                "names are not decoded | %61=1 | %61>1",
                "quotes are removed | a=\"x y\" | a>x_y",
                "decoded after the quotes | a=\"%22\" | a>\"",
                "empty quotes | a=\"\" | a>",
                "a single quote mark stays | a=\" | a>\"",
                "a quote in front stays | a=\"x | a>\"x",
                "a quote at the end stays | a=x\" | a>x\"",
                "an empty value | a=; b=1 | a> b>1",
                "an equals sign in the value | a=b=c== | a>b=c==",
                "no equals sign | a; b=1 | b>1",
                "nothing between semicolons | ;; a=1;; | a>1",
                "nothing | '' | ''",
            })
    void isReadLikeThis(String why, String header, String cookies) {
        assertThat(told(CookieHeader.parse(List.of(header)))).as(why).isEqualTo(cookies);
    }

    @Test
    void severalHeadersAreOne() {
        assertThat(told(CookieHeader.parse(List.of("a=1; b=2", "a=3; c=4")))).isEqualTo("a>1 b>2 c>4");
    }

    @Property(tries = 500)
    void anyHeaderIsReadWithoutComplaint(@ForAll String header) {
        assertThat(CookieHeader.parse(List.of(header)).size()).isLessThanOrEqualTo(header.length());
    }

    private static String told(Map<String, String> cookies) {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + ">" + cookie.getValue().replace(' ', '_'))
                .collect(Collectors.joining(" "));
    }
}
