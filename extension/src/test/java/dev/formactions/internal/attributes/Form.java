package dev.formactions.internal.attributes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.internal.bind.FormPlan;
import dev.formactions.internal.bind.FormPlans;
import dev.formactions.internal.convert.Converters;
import dev.formactions.internal.model.FieldTraits;
import dev.formactions.internal.model.Problems;
import dev.formactions.internal.validate.BeanValidation;
import dev.formactions.internal.validate.FormValidator;
import jakarta.validation.Validation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is derived for types of the tests, with real plans and a real validator. */
final class Form {

    /** Stands for a file. */
    record Upload(String content) {}

    static final FormValidator VALIDATOR = new BeanValidation(Validation.buildDefaultValidatorFactory());

    private Form() {}

    static FormPlan plan(Class<?> type) {
        Problems problems = new Problems();
        FormPlan plan = new FormPlans(new Converters(List.of(), List.of()), Set.of(Upload.class), warning -> {})
                .find(type, false, "parameter 1", problems);
        assertThat(problems.all()).isEmpty();
        return plan;
    }

    static Map<String, FieldTraits> traits(Class<?> type, List<Class<?>> groups) {
        return new FieldAttributes(VALIDATOR::demands).of(plan(type).kind(), groups);
    }

    /** The attributes of a field as one text; {@code *} in the path stands for the elements. */
    static String attributes(Class<?> type, String path, List<Class<?>> groups) {
        FieldTraits traits = null;
        for (String step : path.split("\\.")) {
            Map<String, FieldTraits> fields =
                    traits == null ? traits(type, groups) : traits.fields().get();
            traits = step.equals("*") ? traits.ofElements() : fields.get(step);
        }
        return traits.attributes().entrySet().stream()
                .map(each ->
                        each.getKey().equals(each.getValue()) ? each.getKey() : each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(" "));
    }
}
