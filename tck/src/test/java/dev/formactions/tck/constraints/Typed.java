package dev.formactions.tck.constraints;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
