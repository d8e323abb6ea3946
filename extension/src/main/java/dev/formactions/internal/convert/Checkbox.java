package dev.formactions.internal.convert;

import java.util.Set;

/**
 * What a checkbox says: it is submitted if it is checked, with {@code on} or with any {@code value} that it has. For radio
 * buttons, selects and hidden fields some texts say no.
 */
public final class Checkbox {

    private static final Set<String> NO = Set.of("", "false", "off", "no", "0");

    private Checkbox() {}

    public static boolean isChecked(String text) {
        return !NO.contains(text.strip());
    }
}
