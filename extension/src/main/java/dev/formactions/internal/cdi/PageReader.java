package dev.formactions.internal.cdi;

import dev.formactions.Action;
import dev.formactions.Limits;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.View;
import dev.formactions.internal.invoke.BeanSource;
import dev.formactions.internal.invoke.Methods;
import dev.formactions.internal.model.ActionLimits;
import dev.formactions.internal.model.BoundMethod;
import dev.formactions.internal.model.LayoutModel;
import dev.formactions.internal.model.PageModel;
import dev.formactions.internal.model.PathTemplate;
import dev.formactions.internal.model.Problems;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a page from its class and those of its action beans. */
final class PageReader {

    /** Folders and a name; no way up and no extension, so that it can only be a view. */
    private static final Pattern VIEW_NAME = Pattern.compile("[\\w-]+(/[\\w-]+)*");

    private final Beans beans;
    private final Methods methods;
    private final List<LayoutModel> layouts;
    private final Problems problems;

    PageReader(Beans beans, Methods methods, List<LayoutModel> layouts, Problems problems) {
        this.beans = beans;
        this.methods = methods;
        this.layouts = layouts;
        this.problems = problems;
    }

    /** The page, null if too much is wrong with it; what is wrong is among the problems. */
    @Nullable PageModel read(Class<? extends Page> type, Bean<?> bean, List<Bean<?>> actionBeans) {
        String route = route(type);
        String view = view(type);
        ActionTable actions = new ActionTable(type.getSimpleName(), problems);
        ActionLimits limits = LimitsReader.read(type, type.getSimpleName(), problems);
        BoundMethod load = members(type, beans.page(bean), limits, actions);
        for (Bean<?> actionBean : actionBeans) {
            Class<?> actionType = actionBean.getBeanClass();
            ActionLimits own = LimitsReader.read(actionType, actionType.getSimpleName(), problems);
            if (members(actionType, beans.actionBean(actionBean), own.or(limits), actions) != null) {
                problems.add(
                        "FA-009",
                        "%s is an action bean and has a method with @Load. Move the load to its page, %s.",
                        actionType.getSimpleName(),
                        type.getSimpleName());
            }
        }
        actions.check();
        if (route == null || view == null) {
            return null;
        }
        return new PageModel(
                type,
                route,
                view,
                load,
                actions.all(),
                layouts.stream().filter(layout -> layout.covers(route)).toList(),
                Endpoints.of(type, problems));
    }

    /** Adds the actions of a class to the table and returns its load, null if it has none. */
    private @Nullable BoundMethod members(Class<?> type, BeanSource source, ActionLimits limits, ActionTable actions) {
        Method found = null;
        BoundMethod load = null;
        for (Method method : AnnotatedMethods.of(type)) {
            Action action = method.getAnnotation(Action.class);
            boolean isLoad = method.isAnnotationPresent(Load.class);
            String name = Methods.name(method);
            if (action == null && method.isAnnotationPresent(Limits.class)) {
                problems.add(
                        "FA-029", "%s has @Limits, but is no @Action. Move it to the action or to the class.", name);
            }
            if (action == null && !isLoad) {
                continue;
            }
            if (Modifier.isStatic(method.getModifiers())) {
                problems.add("FA-020", "%s is static. Actions and loads are methods of the bean: remove static.", name);
                continue;
            }
            if (action != null && isLoad) {
                problems.add("FA-018", "%s is both an @Action and a @Load. Make two methods of it.", name);
                continue;
            }
            if (action != null) {
                ActionLimits own = LimitsReader.read(method, name, problems).or(limits);
                actions.add(
                        action.value(),
                        name,
                        methods.bind(source, method, problems).limitedTo(own));
            } else if (found == null) {
                found = method;
                load = methods.bind(source, method, problems);
            } else {
                problems.add(
                        "FA-008",
                        "%s and %s both have @Load, but a page has one load. Let one of them call the other.",
                        Methods.name(found),
                        name);
            }
        }
        return load;
    }

    private @Nullable String route(Class<?> type) {
        Path path = type.getAnnotation(Path.class);
        if (path == null) {
            problems.add(
                    "FA-001",
                    "%s is a page without a path. Put @Path on the class itself: it is not inherited.",
                    type.getName());
            return null;
        }
        String mistake = PathTemplate.mistakeIn(path.value());
        if (mistake != null) {
            problems.add(
                    "FA-025",
                    "%s: @Path(\"%s\") is no path template: %s. Correct it.",
                    type.getSimpleName(),
                    path.value(),
                    mistake);
            return null;
        }
        return PageModel.routeOf(path.value());
    }

    private @Nullable String view(Class<?> type) {
        View view = type.getAnnotation(View.class);
        if (view == null) {
            problems.add(
                    "FA-003",
                    "%s is a page without a view. Put @View(\"name\") on the class itself: it is not inherited.",
                    type.getName());
            return null;
        }
        if (!VIEW_NAME.matcher(view.value()).matches()) {
            problems.add(
                    "FA-023",
                    "%s: @View(\"%s\") is no name of a view. Expected letters, digits, _ and -, in folders separated by /,"
                            + " without a leading slash and without an extension.",
                    type.getSimpleName(),
                    view.value());
            return null;
        }
        return view.value();
    }
}
