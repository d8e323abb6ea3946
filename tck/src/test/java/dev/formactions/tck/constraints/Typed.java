package dev.formactions.tck.constraints;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text that was typed into a control with limited lengths. Only then a browser looks at them.
 *
 * @param control the attributes
 * @param length how long the text was
 * @param expected what should happen to it: {@code cut}, {@code tooShort} or {@code kept}
 * @param happened what has happened
 */
record Typed(String control, int length, String expected, String happened) {

    private static final String LIMITED =
            ":is(input:is([type=text], [type=password]), textarea):is([minlength], [maxlength])";

    /** Types texts of all lengths around the limits. */
    static List<Typed> into(Page page, int controls) {
        return page.locator(LIMITED).all().stream()
                .limit(controls)
                .flatMap(Typed::into)
                .toList();
    }

    /**
     * What was typed into a control for numbers.
     *
     * @param body the form as it would be submitted by a browser that does not look at it
     * @param refused whether the browser takes it for no number
     */
    record Number(String body, boolean refused) {}

    /** Types what is and what is no number, key by key. */
    static List<Number> numbers(Page page) {
        Locator control =
                page.locator("input[type=number][step=any]:not([min])").first();
        String name = control.getAttribute("name");
        return Stream.of(
                        "5", "-5", "+5", "5.", "5.0", ".5", "-.5", "5e1", "5e+1", "5e", "5.e1", "--5", "5-", "-", ".",
                        "+")
                .map(text -> {
                    control.clear();
                    control.pressSequentially(text);
                    boolean refused = (boolean) control.evaluate("el => el.validity.badInput");
                    return new Number(name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8), refused);
                })
                .toList();
    }

    private static Stream<Typed> into(Locator control) {
        int min = length(control, "minlength", 0);
        int max = length(control, "maxlength", min + 1);
        return IntStream.of(min - 1, min, max, max + 1)
                .filter(length -> length > 0)
                .distinct()
                .mapToObj(
                        length -> into(control, min, control.getAttribute("maxlength") == null ? length : max, length));
    }

    private static Typed into(Locator control, int min, int max, int length) {
        String text = "x".repeat(length);
        control.fill(text);
        boolean cut = !control.inputValue().equals(text);
        boolean tooShort = (boolean) control.evaluate("el => el.validity.tooShort");
        return new Typed(
                min + " to " + max,
                length,
                length > max ? "cut" : length < min ? "tooShort" : "kept",
                cut ? "cut" : tooShort ? "tooShort" : "kept");
    }

    private static int length(Locator control, String attribute, int absent) {
        String value = control.getAttribute(attribute);
        return value == null ? absent : Integer.parseInt(value);
    }
}
