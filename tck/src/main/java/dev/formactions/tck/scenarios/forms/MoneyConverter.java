package dev.formactions.tck.scenarios.forms;

import dev.formactions.spi.FieldConverter;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Locale;

/** Reads amounts such as {@code €9.50}. {@link Money} is a record, which would be an object with a field {@code cents}. */
@ApplicationScoped
public class MoneyConverter implements FieldConverter<Money> {

    @Override
    public Class<Money> type() {
        return Money.class;
    }

    @Override
    public Money convert(String text) {
        return new Money(new BigDecimal(text.replace("€", "")).movePointRight(2).longValueExact());
    }

    @Override
    public String message(Locale locale) {
        return locale.getLanguage().equals("de") ? "Geben Sie einen Betrag ein." : "Enter an amount.";
    }
}
