package dev.formactions.internal.typed;

import dev.formactions.Form;
import dev.formactions.FormData;
import dev.formactions.FormFile;
import dev.formactions.internal.attributes.FieldAttributes;
import dev.formactions.internal.bind.BoundForm;
import dev.formactions.internal.bind.Entry;
import dev.formactions.internal.bind.FormPlan;
import dev.formactions.internal.bind.Unusable;
import dev.formactions.internal.convert.Message;
import dev.formactions.internal.model.ByteSize;
import dev.formactions.internal.model.Call;
import dev.formactions.internal.model.FieldTraits;
import dev.formactions.internal.model.FormObject;
import dev.formactions.internal.model.FormState;
import dev.formactions.internal.model.RefusedFile;
import dev.formactions.internal.model.Submission;
import dev.formactions.internal.validate.FormValidator;
import dev.formactions.internal.validate.Violation;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads forms along a plan, then validates what came out. Thread-safe. */
final class TypedFormObject implements FormObject {

    private static final System.Logger LOG = System.getLogger("dev.formactions");

    private final String name;
    private final FormPlan plan;
    private final FormValidator validator;
    private final List<Class<?>> groups;
    private final FieldAttributes attributes;

    TypedFormObject(String name, FormPlan plan, FormValidator validator, List<Class<?>> groups) {
        this.attributes = new FieldAttributes(validator::demands);
        this.name = name;
        this.plan = plan;
        this.validator = validator;
        this.groups = groups;
    }

    @Override
    public Form<?> read(Call call) {
        return read(call.submission(), call.locale());
    }

    TypedForm read(Submission submission, Locale locale) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < submission.entries().size(); i++) {
            entry(submission.entries().get(i), submission.damaged().contains(i)).ifPresent(entries::add);
        }
        BoundForm bound = plan.bind(entries, locale);
        FormErrors errors = new FormErrors();
        bound.errors().forEach((field, messages) -> messages.forEach(message -> errors.add(field, message)));
        Object value = bound.value();
        if (value != null) {
            validate(value, bound, errors, locale);
        }
        bound.unmade().forEach(unmade -> explain(unmade, bound, errors, locale));
        return new TypedForm(this, entries, bound, errors);
    }

    private void validate(Object value, BoundForm bound, FormErrors errors, Locale locale) {
        try {
            errors.add(validator.validate(value, groups, locale), bound, locale);
        } catch (StackOverflowError e) {
            warn();
            errors.add("", Message.UNCHECKED.text(locale));
        }
    }

    /** A regular expression with a choice that repeats, for one, recurses as deep as a text is long. */
    private void warn() {
        LOG.log(
                Level.WARNING,
                "A constraint of {0}, or of something in it, has overflown the stack; the form is answered as invalid. Limit"
                        + " the length of its texts, or simplify the regular expression.",
                name);
    }

    /** A file input that was left empty sends a file without a name and content: that is no file. */
    private static Optional<Entry> entry(FormData.Entry submitted, boolean damaged) {
        if (submitted instanceof FormData.Field field) {
            return Optional.of(new Entry(field.name(), field.value(), damaged));
        }
        FormFile file = ((FormData.FileField) submitted).file();
        if (file instanceof RefusedFile refused) {
            return Optional.of(new Entry(submitted.name(), new Unusable(locale -> message(refused, locale)), damaged));
        }
        boolean chosen = !file.name().isEmpty() || file.size() > 0;
        return chosen ? Optional.of(new Entry(submitted.name(), file, damaged)) : Optional.empty();
    }

    private static String message(RefusedFile refused, Locale locale) {
        if (refused.reason() == RefusedFile.Reason.SIZE) {
            return Message.FILE_SIZE.text(locale, ByteSize.text(refused.limit(), locale));
        }
        return refused.limit() == 1 ? Message.ONE_FILE.text(locale) : Message.FILE_COUNT.text(locale, refused.limit());
    }

    /** An object that refuses its values does not say which: its constraints may. */
    private void explain(BoundForm.Unmade unmade, BoundForm bound, FormErrors errors, Locale locale) {
        String prefix = unmade.position().isEmpty() ? "" : unmade.position() + ".";
        try {
            unmade.values().forEach((property, value) -> {
                List<Violation> violations =
                        validator.validateProperty(unmade.type(), property, value, groups, locale).stream()
                                .map(violation -> violation.below(prefix))
                                .toList();
                errors.add(violations, bound, locale);
            });
        } catch (StackOverflowError e) {
            warn();
        }
        if (!errors.hasBelow(unmade.name())) {
            errors.add(unmade.name(), Message.INVALID.text(locale));
        }
    }

    boolean has(String field) {
        return plan.has(field);
    }

    boolean isSensitive(String field) {
        return plan.isSensitive(field);
    }

    @Override
    public FormState state(String idPrefix, @Nullable Form<?> submitted) {
        Map<String, FieldTraits> traits = attributes.of(plan.kind(), groups);
        if (!(submitted instanceof TypedForm form)) {
            return plan.state(idPrefix, traits);
        }
        if (form.isOf(this)) {
            return form.state(idPrefix, traits);
        }
        // One <form> may have buttons for several actions: none of them loses what was typed.
        return plan.couldBe(form.entries())
                ? plan.shownAgain(idPrefix, form.withoutSecrets(), traits)
                : plan.state(idPrefix, traits);
    }

    @Override
    public String toString() {
        return name;
    }
}
