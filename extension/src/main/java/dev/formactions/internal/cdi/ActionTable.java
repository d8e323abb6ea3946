package dev.formactions.internal.cdi;

import dev.formactions.Action;
import dev.formactions.internal.model.BoundMethod;
import dev.formactions.internal.model.PageModel;
import dev.formactions.internal.model.Problems;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The actions of one page while they are being collected. */
final class ActionTable {

    private final String page;
    private final Problems problems;
    private final Map<String, BoundMethod> actions = new LinkedHashMap<>();
    private final Map<String, String> methodNames = new LinkedHashMap<>();

    ActionTable(String page, Problems problems) {
        this.page = page;
        this.problems = problems;
    }

    void add(String value, String methodName, BoundMethod method) {
        if (value.equals(PageModel.DEFAULT)) {
            problems.add(
                    "FA-007",
                    "%s: the name \"default\" is reserved. Write @Action without a name for the default action.",
                    methodName);
            return;
        }
        String name = value.equals(Action.DEFAULT) ? PageModel.DEFAULT : value;
        String other = methodNames.putIfAbsent(name, methodName);
        if (other != null) {
            problems.add(
                    "FA-006",
                    "%s and %s are both the action \"%s\" of %s. Rename one of them.",
                    other,
                    methodName,
                    name,
                    page);
            return;
        }
        actions.put(name, method);
    }

    void check() {
        String defaultAction = methodNames.get(PageModel.DEFAULT);
        if (defaultAction != null && methodNames.size() > 1) {
            problems.add(
                    "FA-004",
                    "%s has a default action, %s, beside named ones: %s. A page has either one default action or named ones:"
                            + " give the default action a name, and its form the action ?/name.",
                    page,
                    defaultAction,
                    methodNames.keySet().stream()
                            .filter(name -> !name.equals(PageModel.DEFAULT))
                            .toList());
        }
    }

    Map<String, BoundMethod> all() {
        return Collections.unmodifiableMap(actions);
    }
}
