package dev.formactions.internal.invoke;

import dev.formactions.Accept;
import dev.formactions.internal.model.AcceptedFiles;
import dev.formactions.internal.model.Call;
import dev.formactions.internal.model.Problems;
import dev.formactions.internal.model.Refusal;
import jakarta.ws.rs.DefaultValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An argument that is converted from the text of a parameter, as Jakarta RESTful Web Services 3.1, section 3.2, says. */
final class ParamArgument implements Argument {

    private final ParamSource source;
    private final Conversion conversion;
    private final @Nullable Several several;
    private final @Nullable String defaultText;
    private final @Nullable Object absent;

    private ParamArgument(
            ParamSource source,
            Conversion conversion,
            @Nullable Several several,
            @Nullable String defaultText,
            @Nullable Object absent) {
        this.source = source;
        this.conversion = conversion;
        this.several = several;
        this.defaultText = defaultText;
        this.absent = absent;
    }

    static @Nullable Argument of(
            ParamSource source,
            AnnotatedElement element,
            Type type,
            Place place,
            ConverterSource converters,
            Problems problems) {
        AcceptedFiles accepted = AcceptedFiles.of(element.getAnnotation(Accept.class), place.text(), problems);
        FileArgument file = FileArgument.find(source, place.type(), type, accepted);
        if (file != null) {
            return file;
        }
        AcceptedFiles.requireNone(element, place.text(), type.getTypeName(), problems);
        Several several = Several.of(place.type(), type);
        Class<?> single = several == null ? place.type() : several.element();
        Conversion conversion = Conversion.find(single, element.getAnnotations(), converters);
        if (conversion == null) {
            problems.addOpen(
                    "FA-013",
                    "%s: %s(\"%s\") cannot be converted to %s. Use String, a primitive, a type with a public static"
                            + " valueOf(String) or fromString(String) or a public constructor with one String, or a List,"
                            + " a Set, a SortedSet or an array of one; or register a ParamConverterProvider.",
                    place.text(),
                    source.annotation(),
                    source.name(),
                    type.getTypeName());
            return null;
        }
        DefaultValue defaultValue = element.getAnnotation(DefaultValue.class);
        return new ParamArgument(
                source,
                conversion,
                several,
                defaultValue == null ? null : defaultValue.value(),
                Conversion.absent(single));
    }

    @Override
    public @Nullable Object of(Call call) {
        List<String> texts = source.read(call);
        if (texts.isEmpty() && defaultText != null) {
            texts = List.of(defaultText);
        }
        if (several == null) {
            return texts.isEmpty() ? absent : convert(texts.get(0));
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (String text : texts) {
            values.add(convert(text));
        }
        return several.holder().apply(values);
    }

    private @Nullable Object convert(String text) {
        try {
            return conversion.convert(text);
        } catch (jakarta.ws.rs.WebApplicationException e) {
            throw e;
        } catch (Exception e) {
            String message = source.annotation() + "(\"" + source.name() + "\"): the value cannot be converted: " + e;
            throw source.badValueStatus() == 404 ? Refusal.notFound(message) : Refusal.badRequest(message);
        }
    }
}
