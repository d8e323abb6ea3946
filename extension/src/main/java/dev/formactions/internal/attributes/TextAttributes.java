package dev.formactions.internal.attributes;

import dev.formactions.internal.model.Demands;
import dev.formactions.internal.model.FieldType;
import java.net.URI;
import java.net.URL;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The attributes of a control for one text. */
final class TextAttributes {

    /** What a browser takes for a date and the like. */
    private static final Map<Class<?>, String> TYPES = Map.of(
            LocalDate.class, "date",
            LocalTime.class, "time",
            LocalDateTime.class, "datetime-local",
            YearMonth.class, "month");

    private static final List<Class<?>> TEXTS = List.of(String.class, CharSequence.class, char[].class);

    private final FieldType.Text text;
    private final Demands demands;
    private final Field field;
    private final Map<String, String> attributes = new LinkedHashMap<>();

    private TextAttributes(FieldType.Text text, Demands demands, Field field) {
        this.text = text;
        this.demands = demands;
        this.field = field;
    }

    static Map<String, String> of(FieldType.Text text, Demands demands, Field field) {
        TextAttributes control = new TextAttributes(text, demands, field);
        control.required();
        if (text.type().isEnum()) {
            return control.attributes;
        }
        Map<String, String> all = new LinkedHashMap<>();
        all.put("type", field.sensitive() ? "password" : control.type());
        all.putAll(control.attributes);
        control.attributes.clear();
        if (!text.own()) {
            control.value();
        }
        control.purpose();
        all.putAll(control.attributes);
        return all;
    }

    private String type() {
        boolean number = NumberAttributes.isNumber(text.type());
        return text.own() ? "text" : TYPES.getOrDefault(text.type(), number ? "number" : "text");
    }

    /**
     * An empty text is no value, so that a browser and {@code @NotNull} mean the same. A primitive has none to say so. An
     * element without a text is no element, nor is an object of which all fields are empty. Radio buttons submit nothing if none is chosen, with which there may be no
     * object that could miss an answer.
     */
    private void required() {
        boolean demanded = text.type().isPrimitive() || demands.has("NotNull", "NotBlank", "NotEmpty");
        boolean submitted = field.single()
                && field.place() != Place.ELEMENT
                && (!text.type().isEnum() || field.answered());
        if (demanded && submitted && !text.hasDefault()) {
            attributes.put("required", "required");
        }
    }

    private void value() {
        Class<?> type = text.type();
        if (NumberAttributes.isNumber(type)) {
            attributes.putAll(NumberAttributes.of(type, demands, field.sensitive()));
        } else if (type == LocalTime.class || type == LocalDateTime.class) {
            step();
        } else if (TEXTS.contains(type)) {
            lengths();
            pattern();
        } else if (type == char.class || type == Character.class) {
            attributes.put("maxlength", "1");
        } else if (type == Year.class) {
            attributes.put("inputmode", "numeric");
        }
    }

    /** Browsers would refuse seconds. */
    private void step() {
        if (!field.sensitive()) {
            attributes.put("step", "any");
        }
    }

    /**
     * Both count UTF-16 units. Line breaks are one for a browser and two when they are submitted (WHATWG HTML, 4.10.5.4),
     * so that {@code maxlength} is right for a textarea, too, but {@code minlength} is for inputs only.
     */
    private void lengths() {
        long min = demands.own().stream()
                .filter(each -> each.name().equals("Size"))
                .mapToLong(each -> each.number("min"))
                .max()
                .orElse(0);
        long max = demands.own().stream()
                .filter(each -> each.name().equals("Size"))
                .mapToLong(each -> each.number("max"))
                .min()
                .orElse(Integer.MAX_VALUE);
        if (min > 1 && min <= max) {
            attributes.put("minlength", Long.toString(min));
        }
        if (max < Integer.MAX_VALUE) {
            attributes.put("maxlength", Long.toString(max));
        }
    }

    private void pattern() {
        demands.own().stream()
                .filter(each -> each.name().equals("Pattern"))
                .filter(each -> each.attributes().get("flags") instanceof Object[] flags && flags.length == 0)
                .map(each -> BrowserPattern.of(each.text("regexp")))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(pattern -> attributes.put("pattern", pattern));
    }

    /**
     * What the text is for. Not {@code type=email} and {@code type=url}: browsers refuse quoted and non-English addresses
     * that {@code @Email} knows, and relative ones that are a {@code URI}.
     */
    private void purpose() {
        boolean email = demands.has("Email");
        if (email || List.<Class<?>>of(URI.class, URL.class).contains(text.type())) {
            attributes.put("inputmode", email ? "email" : "url");
            attributes.put("autocapitalize", "none");
            attributes.put("spellcheck", "false");
        }
        if (field.place() != Place.ELEMENT && field.single()) {
            Autofill.of(field.name())
                    .or(() -> email ? Optional.of("email") : Optional.empty())
                    .ifPresent(purpose -> attributes.put("autocomplete", purpose));
        }
    }
}
