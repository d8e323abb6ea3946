package dev.formactions.internal.cdi;

import dev.formactions.FormFile;
import dev.formactions.internal.bind.FormPlans;
import dev.formactions.internal.convert.Converters;
import dev.formactions.internal.model.FormObjects;
import dev.formactions.internal.model.Problems;
import dev.formactions.internal.typed.TypedForms;
import dev.formactions.internal.validate.FormValidator;
import dev.formactions.spi.FieldConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts typed forms together: the application's converters, and Bean Validation where the server has it. */
final class FormsEdge {

    private static final System.Logger LOG = System.getLogger("dev.formactions");

    private final Beans beans;
    private final Converters converters;
    private final Problems problems;
    private @Nullable FormValidator validator;

    FormsEdge(Beans beans, List<ParamConverterProvider> providers, Problems problems) {
        this.beans = beans;
        this.problems = problems;
        List<FieldConverter<?>> own = new ArrayList<>();
        beans.allOfGeneric(FieldConverter.class).forEach(own::add);
        this.converters = new Converters(own, providers);
    }

    Converters converters() {
        return converters;
    }

    /** @param warnings told what is possible and probably wrong */
    FormObjects forms(Consumer<String> warnings) {
        FormPlans plans = new FormPlans(converters, Set.of(FormFile.class), warnings);
        return new TypedForms(plans, this::validator, beans::isScoped);
    }

    private FormValidator validator() {
        if (validator == null) {
            validator = ValidationEdge.isHere() ? ValidationEdge.validator(beans, problems) : without();
        }
        return validator;
    }

    private static FormValidator without() {
        LOG.log(
                Level.INFO,
                "This server has no Bean Validation: @Valid and Form<T> convert what was submitted and check no constraints.");
        return FormValidator.NONE;
    }
}
