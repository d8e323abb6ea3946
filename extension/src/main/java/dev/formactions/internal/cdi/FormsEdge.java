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
import org.jspecify.annotations.Nullable;

/** Puts typed forms together: the application's converters, and Bean Validation where the server has it. */
final class FormsEdge {

    private static final System.Logger LOG = System.getLogger("dev.formactions");

    private final Beans beans;
    private final Set<Class<?>> resources;
    private final Problems problems;
    private @Nullable FormValidator validator;

    /** @param resources the classes with {@code @Path} or {@code @Provider} */
    FormsEdge(Beans beans, Set<Class<?>> resources, Problems problems) {
        this.beans = beans;
        this.resources = resources;
        this.problems = problems;
    }

    FormObjects forms() {
        List<FieldConverter<?>> own = new ArrayList<>();
        beans.allOfGeneric(FieldConverter.class).forEach(own::add);
        FormPlans plans = new FormPlans(
                new Converters(own, providers()), Set.of(FormFile.class), warning -> LOG.log(Level.WARNING, warning));
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

    /** Those that are beans: which others there are, each runtime knows for itself. */
    private List<ParamConverterProvider> providers() {
        for (Class<?> type : resources) {
            if (ParamConverterProvider.class.isAssignableFrom(type)
                    && beans.beansOf(type).isEmpty()) {
                LOG.log(
                        Level.WARNING,
                        "FA-414: " + type.getName()
                                + " is no CDI bean, so that the fields of forms do without it. Give it a"
                                + " scope such as @ApplicationScoped.");
            }
        }
        return beans.beansOf(ParamConverterProvider.class).stream()
                .map(bean -> beans.reference(bean, ParamConverterProvider.class))
                .toList();
    }
}
