package dev.formactions.tck.constraints;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * What a control makes of a text.
 *
 * @param submitted what its form submits then, URL-encoded
 * @param refusals why the browser does not submit it, or does not even let a user type it; empty if it does
 */
record Control(String submitted, String refusals) {

    /**
     * The value is set by script, after which browsers do not look at lengths, and changes as the type of the control says
     * (WHATWG HTML, 4.10.5.4, value sanitization algorithm). What its user reads before may matter as well: a step counts
     * from there.
     */
    private static final String PROBE =
            """
            ({ probes, tamper }) => {
              const REASONS = ['badInput', 'customError', 'patternMismatch', 'rangeOverflow', 'rangeUnderflow', 'stepMismatch',
                'typeMismatch', 'valueMissing'];
              const encode = (text) => encodeURIComponent(text.toWellFormed().replace(/\\r\\n|\\r|\\n/g, '\\r\\n'));
              const change = new Function('el', 'set', tamper);
              const set = (el, { text, shown, pick }) => {
                if (el.type === 'checkbox') {
                  el.checked = pick % 2 === 1;
                } else if (el.multiple && el.options) {
                  [...el.options].forEach((option, i) => { option.selected = (pick >> i) & 1; });
                } else if (el.options) {
                  el.selectedIndex = pick % el.options.length;
                } else {
                  if (el.type !== 'textarea') el.setAttribute('value', shown);
                  el.value = text;
                }
              };
              const reasons = (el) => {
                const found = REASONS.filter((reason) => el.validity[reason]);
                const length = /^(text|password|textarea)$/.test(el.type) ? el.value.length : 0;
                if (length > 0 && el.maxLength >= 0 && length > el.maxLength) found.push('tooLong');
                if (length > 0 && length < el.minLength) found.push('tooShort');
                return found.join(' ');
              };
              return Object.entries(probes).map(([id, values]) => {
                const form = document.getElementById(id);
                const original = form.innerHTML;
                const el = form.elements[0];
                change(el, (name, value) => el.setAttribute(name, value));
                const answers = values.map((value) => {
                  set(el, value);
                  const pairs = [...new FormData(form)].map(([name, value]) => encode(name) + '=' + encode(value));
                  return [pairs.join('&'), reasons(el)];
                });
                form.innerHTML = original;
                return answers;
              });
            }
            """;

    /**
     * Puts texts into controls.
     *
     * @param probes for each form by its id what is put into its only control
     * @param tamper a script that changes a control {@code el} before, with {@code set(name, value)} for its attributes
     */
    @SuppressWarnings("unchecked")
    static List<List<Control>> probe(Page page, Map<String, List<Map<String, Object>>> probes, String tamper) {
        Object answers = page.evaluate(PROBE, Map.of("probes", probes, "tamper", tamper));
        return ((List<List<List<String>>>) answers)
                .stream()
                        .map(field -> field.stream()
                                .map(each -> new Control(each.get(0), each.get(1)))
                                .toList())
                        .toList();
    }
}
