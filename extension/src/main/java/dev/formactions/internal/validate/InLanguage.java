package dev.formactions.internal.validate;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Interpolates in the language of a request, where the provider's own takes that of the server. */
final class InLanguage implements MessageInterpolator {

    private final MessageInterpolator interpolator;
    private final Locale locale;

    InLanguage(MessageInterpolator interpolator, Locale locale) {
        this.interpolator = interpolator;
        this.locale = locale;
    }

    @Override
    public String interpolate(String template, Context context) {
        return interpolator.interpolate(template, context, locale);
    }

    @Override
    public String interpolate(String template, Context context, Locale other) {
        return interpolator.interpolate(template, context, other);
    }
}
