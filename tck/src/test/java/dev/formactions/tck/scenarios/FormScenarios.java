package dev.formactions.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.tck.rules.Rule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms become objects, whatever the server. */
public interface FormScenarios extends OnSite {

    @Rule({"BIND-1", "BIND-3", "BIND-5", "BIND-9", "BIND-10", "BIND-11", "BIND-12"})
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            value = {
                "text=a+%26+b ! text=a & b,",
                "text= ! text=null, count=0, ratio=1.5,",
                "count= ! count=0,",
                "agreed=on ! agreed=true,",
                "agreed=no&agreed=on ! agreed=true,",
                "agreed=off ! agreed=false,",
                "text=x ! agreed=false, asked=Optional.empty,",
                "asked=no ! asked=Optional[false],",
                "text=x ! plans=[], tags=[], nickname=Optional.empty, age=OptionalInt.empty, points={},",
                "tags=a&tags=&tags=b ! tags=[a, b],",
                "tags[]=a&tags[]=b ! tags=[a, b],",
                "tags[7]=b&tags[3]=a ! tags=[a, b],",
                "nickname= ! nickname=Optional.empty,",
                "nickname=ace&age=7 ! nickname=Optional[ace], age=OptionalInt[7],",
                "points[b]=2&points.a=1&points[c]= ! points={b=2, a=1},",
            })
    default void fieldsHaveTheirPlaces(String body, String bound) throws Exception {
        assertThat(String.valueOf(show(body).data())).contains(bound);
    }

    @Rule({"CONVERT-1", "CONVERT-2", "CONVERT-3", "CONVERT-4"})
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            value = {
                "count=5.0 ! count=5,",
                "ratio=1e3 ! ratio=1000.0,",
                "price=12345678901234567890.10 ! price=12345678901234567890.10,",
                "big=123456789012345678901234567890 ! big=123456789012345678901234567890,",
                "date=2026-11-20 ! date=2026-11-20,",
                "week=2026-W47 ! week=2026-11-16,",
                "time=09%3A30 ! time=09:30,",
                "moment=2026-11-20T09:30 ! moment=2026-11-20T09:30,",
                "month=2026-11 ! month=2026-11,",
                "instant=2026-11-20T09:30%2B01:00 ! instant=2026-11-20T08:30:00Z,",
                "duration=PT1H30M ! duration=PT1H30M,",
                "plan=FAMILY ! plan=the plan family,",
                "plans=FAMILY&plans=BASIC ! plans=[the plan family, the plan basic],",
                "id=6ba7b810-9dad-11d1-80b4-00c04fd430c8 ! id=6ba7b810-9dad-11d1-80b4-00c04fd430c8,",
                "language=de-AT&currency=EUR ! language=de_AT, currency=EUR,",
                "money=%E2%82%AC9.50 ! money=Money[cents=950],",
                "money.cents=950 ! money=null,",
                "seat=12C ! seat=Seat[row=12, letter=C],",
                "code=abc ! code=ABC]",
            })
    default void textsHaveValues(String body, String bound) throws Exception {
        assertThat(String.valueOf(show(body).data())).contains(bound);
    }

    @Rule({"VALID-3", "CONVERT-5", "CONVERT-6", "CONVERT-7", "SHOWN-1", "SHOWN-2"})
    @ParameterizedTest(name = "{0}={1}: {2}, {3}")
    @CsvSource(
            delimiter = '!',
            value = {
                "count ! 1.5 ! Enter a whole number. ! Geben Sie eine ganze Zahl ein.",
                "count ! 2147483648 ! Enter a number from -2,147,483,648 to 2,147,483,647. ! Enter a number from"
                        + " -2,147,483,648 to 2,147,483,647.",
                "ratio ! 1,5 ! Enter a number. ! Geben Sie eine Zahl ein.",
                "ratio ! 5. ! Enter a number. ! Geben Sie eine Zahl ein.",
                "date ! 20.11.2026 ! Enter a date. ! Geben Sie ein Datum ein.",
                "instant ! 2026-11-20T09:30 ! Enter a date and a time. ! Enter a date and a time.",
                "plan ! the plan family ! \"the plan family\" is not one of the choices. ! „the plan family“ steht nicht zur Wahl.",
                "money ! much ! Enter an amount. ! Geben Sie einen Betrag ein.",
                "seat ! 99Z ! This value is not valid. ! This value is not valid.",
                "code ! err ! This value is not valid. ! This value is not valid.",
                "code ! x ! This value is not valid. ! This value is not valid.",
            })
    default void aTextWithoutAValueIsAnErrorOfItsFieldAndKept(String field, String text, String english, String german)
            throws Exception {
        for (String language : List.of("en", "de-AT,en;q=0.5")) {
            Result result = Result.of(site().enhanced("/forms/kinds")
                    .header("Accept-Language", language)
                    .body(field + "=" + text)
                    .reply());
            assertThat(result.brief()).isEqualTo("failure 400");
            assertThat(result.values()).isEqualTo(Map.of(field, text));
            assertThat(result.errors()).isEqualTo(Map.of(field, List.of(language.equals("en") ? english : german)));
            assertThat(result.formErrors()).isEmpty();
        }
    }

    @Test
    @Rule({"FORM-5", "BIND-12"})
    default void aFileIsNoElementOfTexts() throws Exception {
        StringBuilder body = new StringBuilder();
        for (String name : List.of("plans", "tags", "tags[2]", "points[a]", "text", "agreed")) {
            body.append("--X\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=a.txt\r\n\r\na\r\n");
        }
        Reply reply = site().enhanced("/forms/kinds")
                .header("Content-Type", "multipart/form-data; boundary=X")
                .body(body.append("--X--\r\n").toString())
                .reply();
        assertThat(String.valueOf(Result.of(reply).data()))
                .contains("text=null,", "agreed=false,", "plans=[], tags=[],", "points={},");
    }

    @Rule("FORM-8")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            value = {
                "utf-8 ! text=%C3%BC ! ü",
                "US-ASCII ! text=%C3%BC ! ü",
                "iso-8859-1 ! text=%FC ! ü",
                "'\"windows-1252\"' ! text=%80 ! €",
                "utf-16 ! text=a !",
                "nope ! text=a !",
            })
    default void aFormIsReadInTheCharsetThatItDeclaresOrRefused(String charset, String body, String text)
            throws Exception {
        String part = "--X\r\nContent-Disposition: form-data; name=text\r\nContent-Type: text/plain; charset=" + charset
                + "\r\n\r\na\r\n--X--";
        Reply urlEncoded = site().enhanced("/forms/kinds")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=" + charset)
                .body(body)
                .reply();
        Reply multipart = site().enhanced("/forms/kinds")
                .header("Content-Type", "multipart/form-data; boundary=X")
                .body(part)
                .reply();
        if (text == null) {
            assertThat(urlEncoded.brief()).isEqualTo(Reply.error(415, "Unsupported Media Type"));
            assertThat(multipart.brief()).isEqualTo(Reply.error(415, "Unsupported Media Type"));
        } else {
            assertThat(String.valueOf(Result.of(urlEncoded).data())).contains("text=" + text + ",");
            assertThat(String.valueOf(Result.of(multipart).data())).contains("text=a,");
        }
    }

    @Rule("FORM-9")
    @Test
    default void bytesThatAreNoTextAreAnErrorOfTheirField() throws Exception {
        Result result = show("text=a%FF&nickname=%EF%BF%BD");
        assertThat(result.brief()).isEqualTo("failure 400");
        assertThat(result.values()).isEqualTo(Map.of("text", "a\uFFFD", "nickname", "\uFFFD"));
        assertThat(result.errors()).isEqualTo(Map.of("text", List.of("This text could not be read. Enter it again.")));
    }

    @Test
    @Rule({"BIND-1", "BIND-6", "BIND-13"})
    default void aBeanIsMadeByItsSetters() throws Exception {
        assertThat(profile("name=Ada").data())
                .isEqualTo(Map.of(
                        "name", "Ada", "theme", "light", "visible", false, "links", List.of(), "administrator", false));
        assertThat(profile("name=Ada&theme=dark&visible=on&links=a&links=b&administrator=true&class.name=x")
                        .data())
                .isEqualTo(Map.of(
                        "name",
                        "Ada",
                        "theme",
                        "dark",
                        "visible",
                        true,
                        "links",
                        List.of("a", "b"),
                        "administrator",
                        false));
        assertThat(profile("name=").errors()).isEqualTo(Map.of("name", List.of("Who is it?")));
    }

    private Result show(String body) throws Exception {
        return Result.of(site().enhanced("/forms/kinds").body(body).reply());
    }

    private Result profile(String body) throws Exception {
        return Result.of(site().enhanced("/forms/profile")
                .header("Accept-Language", "en")
                .body(body)
                .reply());
    }
}
