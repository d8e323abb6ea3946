package dev.formactions.tck.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.formactions.tck.rules.Rule;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a page becomes another one, with what the user did to it. */
interface MorphStories extends Stage {

    String FRAME = "<!DOCTYPE html><html lang='en'><head><title>T</title></head><body>%s</body></html>";

    /** Remembers each element with an id, changes the page, and says which are still the same objects. */
    String SURVIVORS =
            """
            async ([script, html]) => {
              const before = new Map([...document.body.querySelectorAll('[id]')].map((e) => [e.getAttribute('id'), e]));
              const { applyAction } = await import(script);
              await applyAction({ type: 'success', status: 200, page: { status: 200, html } });
              return [...before].filter(([id, e]) => document.getElementById(id) === e).map(([id]) => id).join(' ');
            }
            """;

    @Rule({"KEEP-1", "KEEP-7"})
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        text changes           | <p id=a>1</p>                       | <p id=a>2</p>                                  | a
        attributes change      | <p id=a class=x lang=de>1</p>       | <p id=a class=y>1</p>                          | a
        an element comes first | <p id=a>1</p><p id=b>2</p>          | <p>0</p><p id=a>1</p><p id=b>2</p>             | a b
        one goes               | <p id=a>1</p><p id=b>2</p><p>3</p>  | <p id=b>2</p><p>3</p>                          | b
        two change places      | <p id=a>1</p><p id=b>2</p>          | <p id=b>2</p><p id=a>1</p>                     | a b
        a name is a key        | <p><input id=a name=n></p>          | <p>new</p><p><input id=a name=n></p>           | a
        the inside is a key    | <div><i><b id=a>1</b></i></div>     | <div>0</div><div><i><b id=a>1</b></i></div>    | a
        another kind           | <p id=a>1</p>                       | <h2 id=a>1</h2>                                | ``
        comments and texts     | <!--x-->1<p id=a>1</p>              | 2<!--y--><p id=a>1</p>3                        | a
        what is kept stays     | <p>1</p><div id=a data-keep>x</div> | <p>1</p><p>2</p>                               | a
        a template             | <template id=a><p>1</p></template>  | <template id=a><p>2</p></template>             | a
        forms know their action| <form id=a action=x><input name=n></form><form id=b action=y><input name=n></form> | <form id=b action=y><input name=n></form> | b
        a field hides nothing  | <form id=a><input name=id><input name=attributes><input name=children></form> | <form id=a class=x><input name=id><input name=attributes><input name=children></form> | a
        """)
    default void elementsStayTheSame(String name, String before, String after, String survivors) {
        Page page = open(before);
        assertThat(page.evaluate(SURVIVORS, new Object[] {script(), FRAME.formatted(after)}))
                .isEqualTo(survivors);
        if (!name.contains("kept")) {
            // Without a heading, the first element has the focus, and for that long a tabindex.
            assertThat(page.locator("body").innerHTML().replace(" tabindex=\"-1\"", ""))
                    .isEqualTo(open(after).locator("body").innerHTML());
        }
    }

    @Rule("KEEP-2")
    @Test
    default void aFieldThatTheUserHasTouchedKeepsItsValueAndAnyOtherFollows() {
        Page page = open("<input name=a value=1><input name=b value=1><textarea name=c>1</textarea>"
                + "<input type=checkbox name=d><select name=e><option>1<option>2<option>3</select>");
        page.fill("[name=a]", "typed");
        page.check("[name=d]");
        page.selectOption("[name=e]", "3");
        change(
                page,
                "<input name=a value=2><input name=b value=2><textarea name=c>2</textarea>"
                        + "<input type=checkbox name=d><select name=e><option>1<option selected>2<option>3</select>");
        assertThat(page.locator("[name=a]")).hasValue("typed");
        assertThat(page.locator("[name=b]")).hasValue("2");
        assertThat(page.locator("[name=c]")).hasValue("2");
        assertThat(page.locator("[name=d]")).isChecked();
        assertThat(page.locator("[name=e]")).hasValue("3");
    }

    @Rule({"KEEP-1", "KEEP-2"})
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "one goes             | <p>%s</p>            | A B C | B C     | B",
                "one goes at its end  | <p>%s</p>            | A B C | A B     | B",
                "one comes first      | %s                   | A B C | N A B C | A",
                "one comes in between | <ul><li>%s</li></ul> | A B C | A N B C | B",
                "they are sorted      | <ul><li>%s</li></ul> | A B C | C B A   | C",
                "others go and come   | %s                   | A B C | M B N   | B",
                "a row has an id      | <p id=row>%s</p>     | A B   | N B     | B",
            })
    default void whatIsTypedStaysWithItsRecord(String how, String around, String before, String after, String typed) {
        Page page = open(records(around, before));
        String field = ":has([value='" + typed + "']) > [name=text]";
        page.fill("form" + field, "typed");
        change(page, records(around, after));
        assertThat(
                        page.evaluate(
                                """
                        () => [...document.forms].map((form) => form.elements.id.value
                          + (form.elements.text.value === 'typed' ? '!' : '')).join(' ')
                        """))
                .as(how)
                .isEqualTo(after.replace(typed, typed + "!"));
    }

    /** A form for each record, all alike but for a hidden field; texts change with their number. */
    private static String records(String around, String ids) {
        String[] all = ids.split(" ");
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < all.length; i++) {
            html.append(around.replace("id=row", "id=row-" + all[i])
                    .formatted("<form method=post action='?/save'><span>Row " + (i + 1) + " of " + all.length
                            + "</span><input type=hidden name=id value=" + all[i] + "><input name=text value=text>"
                            + "<button>Save</button></form>"));
        }
        return html.toString();
    }

    @Rule({"UPDATE-10", "KEEP-1"})
    @Test
    default void whatIsForBrowsersWithoutScriptsStaysDead() {
        String html = "<p>%s</p><form id=a><noscript><input type=hidden name=b value=1></noscript></form>"
                + "<noscript><style>p { display: none }</style></noscript>";
        Page page = open(html.formatted(1));
        for (int i = 2; i < 4; i++) {
            String head = "<head><noscript><meta http-equiv=refresh content='0;url=/elsewhere'>"
                    + "<style>p { display: none }</style></noscript>";
            page.evaluate(
                    SURVIVORS,
                    new Object[] {script(), FRAME.formatted(html.formatted(i)).replace("<head>", head)});
            assertThat(page.locator("p")).hasText("" + i);
            assertThat(page.locator("p")).isVisible();
            assertThat(page.evaluate("() => document.forms[0].elements.length")).isEqualTo(0);
            assertThat(page.evaluate("() => document.head.querySelectorAll('noscript').length"))
                    .isEqualTo(1);
        }
        page.waitForTimeout(100);
        assertThat(page).hasURL(root() + "/blank");
    }

    @Rule("UPDATE-10")
    @Test
    default void attributesOfTheRootAndTheBodyGoAsTheyCame() {
        Page page = open("<p>1</p>");
        page.evaluate("() => { document.documentElement.dataset.theme = 'dark'; document.body.dataset.mine = '1' }");
        String framed = FRAME.formatted("<p>2</p>");
        for (String html : new String[] {
            framed.replace("lang='en'", "lang=ar dir=rtl").replace("<body>", "<body class=failed>"),
            framed.replace("lang='en'", "data-theme=light")
        }) {
            page.evaluate(SURVIVORS, new Object[] {script(), html});
            assertThat(page.evaluate("() => [document.documentElement, document.body].map((e) =>"
                            + " e.getAttributeNames().map((name) => name + '=' + e.getAttribute(name)).sort().join(' '))"
                            + ".join(', ')"))
                    .isEqualTo(
                            html.contains("rtl")
                                    ? "data-theme=dark dir=rtl lang=ar, class=failed data-mine=1"
                                    : "data-theme=light, data-mine=1");
        }
    }

    @Rule("KEEP-2")
    @Test
    default void aChosenRadioButtonStaysChosen() {
        String radio = "<input type=radio name=a value=%s %s>";
        Page page = open(radio.formatted(1, "checked") + radio.formatted(2, "") + radio.formatted(3, ""));
        page.check("[value='3']");
        change(page, radio.formatted(1, "") + radio.formatted(2, "checked") + radio.formatted(3, ""));
        assertThat(page.locator("[value='3']")).isChecked();
    }

    @Rule("KEEP-3")
    @Test
    default void focusSelectionAndScrollPositionStay() {
        Page page = open("<div id=box><p>1</p><p><input name=a value='a longer text'></p><p>2</p></div>");
        page.evaluate("() => { const field = document.querySelector('[name=a]'); field.focus();"
                + " field.setSelectionRange(2, 8); document.body.style.height = '5000px'; scrollTo(0, 700); }");
        change(
                page,
                "<div id=box><p>0</p><p><input name=a value='a longer text'></p><p>1</p><p>2</p></div>"
                        + "<p>after</p>");
        assertThat(page.locator("[name=a]")).isFocused();
        assertThat(page.evaluate("() => [document.activeElement.selectionStart, document.activeElement.selectionEnd,"
                        + " scrollY].join()"))
                .isEqualTo("2,8,700");
    }

    @Rule("UPDATE-10")
    @Test
    default void theHeadGetsWhatItLacksAndLosesWhatIsGone() {
        Page page = open("<p>1</p>");
        page.evaluate("() => document.head.append(document.createElement('style'))");
        page.evaluate(SURVIVORS, new Object[] {
            script(),
            "<!DOCTYPE html><html lang=ar dir=rtl><head><title>New</title><meta name=a content=b>"
                    + "</head><body class=c></body></html>"
        });
        assertThat(page).hasTitle("New");
        assertThat(page.locator("head title")).hasCount(1);
        assertThat(page.locator("head meta[name=a]")).hasCount(1);
        assertThat(page.locator("head style")).hasCount(1);
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        assertThat(page.locator("body")).hasClass("c");
    }

    @Rule("KEEP-6")
    @Test
    default void aNewScriptRunsOnceAndAnOldOneNotAgain() {
        Page page = open("<script>window.ran = (window.ran ?? 0) + 1</script>");
        change(
                page,
                "<script>window.ran = (window.ran ?? 0) + 1</script>"
                        + "<p><script>window.fresh = (window.fresh ?? 0) + 1</script></p>");
        assertThat(page.evaluate("() => [window.ran, window.fresh].join()")).isEqualTo("1,1");
    }

    @Rule("KEEP-4")
    @Test
    default void detailsStayAsTheUserLeftThemUnlessTheServerOpensThem() {
        Page page = open("<details id=a><summary>a</summary></details><details id=b><summary>b</summary></details>");
        page.click("text=a");
        change(page, "<details id=a><summary>a</summary>1</details><details id=b open><summary>b</summary></details>");
        assertThat(page.locator("details[open]")).hasCount(2);
    }

    @Rule("KEEP-5")
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "something comes before it | <p id=a>1</p>%s<p id=b>2</p> | <p>0</p><p id=a>1</p><p>0</p>%s<p id=b>3</p>",
                "it changes its place      | <p id=a>1</p><p id=b>2</p>%s | %s<p id=b>2</p><p id=a>1</p>",
                "its element changes       | <div>%s</div><p id=b>1</p>   | <div class=x><i>new</i>%s</div>",
            })
    default void mediaGoOnPlaying(String how, String before, String after) {
        String audio = "<audio id=audio src=/silence.wav loop></audio>";
        Page page = open(before.formatted(audio));
        page.evaluate(
                "async () => { audio.muted = true; await audio.play(); window.paused = 0;"
                        + " audio.addEventListener('pause', () => paused++); audio.addEventListener('emptied', () => paused++) }");
        page.waitForFunction("() => audio.currentTime > 0.1");
        change(page, after.formatted(audio));
        page.waitForTimeout(100);
        assertThat(page.evaluate("() => [audio.paused, paused, audio.currentTime > 0.1].join()"))
                .as(how)
                .isEqualTo("false,0,true");
    }

    @Rule({"KEEP-1", "ENHANCE-11"})
    @Test
    default void aFormThatAnUpdateBringsIsEnhanced() {
        Page page = open("<p>1</p>");
        change(
                page,
                "<p>1</p><form method=post action='/browser/book?/sign' data-enhance><input name=name value=A>"
                        + "<input name=email value=a@b><button>Go</button></form>");
        page.onRequest(request -> assertThat(request.isNavigationRequest()).isFalse());
        page.click("button");
        assertThat(page.locator("#signed")).isVisible();
        assertThat(page).hasURL(root() + "/browser/book");
    }

    private void change(Page page, String body) {
        page.evaluate(SURVIVORS, new Object[] {script(), FRAME.formatted(body)});
    }

    /** A page of these elements, from our origin. */
    private Page open(String body) {
        Page page = visit();
        page.route(
                "**/blank",
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody(FRAME.formatted(body))));
        page.route(
                "**/silence.wav",
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("audio/wav").setBodyBytes(silence())));
        page.navigate(root() + "/blank");
        return page;
    }

    /** Two seconds of nothing: a RIFF file with 8 000 bytes of sound each second. */
    private static byte[] silence() {
        int length = 16_000;
        ByteBuffer file = ByteBuffer.allocate(44 + length).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(US_ASCII)).putInt(36 + length).put("WAVEfmt ".getBytes(US_ASCII));
        file.putInt(16).putShort((short) 1).putShort((short) 1).putInt(8_000).putInt(8_000);
        file.putShort((short) 1)
                .putShort((short) 8)
                .put("data".getBytes(US_ASCII))
                .putInt(length);
        while (file.hasRemaining()) {
            file.put((byte) 0x80);
        }
        return file.array();
    }
}
