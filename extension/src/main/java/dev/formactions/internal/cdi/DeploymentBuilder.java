package dev.formactions.internal.cdi;

import dev.formactions.Page;
import dev.formactions.internal.invoke.Methods;
import dev.formactions.internal.model.LayoutModel;
import dev.formactions.internal.model.OtherResource;
import dev.formactions.internal.model.PageModel;
import dev.formactions.internal.model.PageRegistry;
import dev.formactions.internal.model.PathTemplate;
import dev.formactions.internal.model.Problems;
import dev.formactions.spi.ErrorHandler;
import dev.formactions.spi.Transport;
import dev.formactions.spi.ViewRenderer;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the deployment from the beans that were found, and collects everything that is wrong with it. */
final class DeploymentBuilder {

    private final Problems problems = new Problems();
    private final Beans beans;
    private final BeanDiscovery discovery;
    private final Set<Class<?>> resources;

    DeploymentBuilder(BeanManager beanManager, BeanDiscovery discovery, Set<Class<?>> resources) {
        this.beans = new Beans(beanManager, discovery.all());
        this.discovery = discovery;
        this.resources = resources;
    }

    Deployment build() {
        List<LayoutModel> layouts = new Layouts(beans, problems).find();
        FormsEdge forms = new FormsEdge(beans, resources, problems);
        PageReader reader = new PageReader(beans, new Methods(beans::builtIn, forms.forms()), layouts, problems);
        Map<Class<?>, List<Bean<?>>> actionBeans = actionBeansByPage();
        Map<PathTemplate, PageModel> byPath = new LinkedHashMap<>();
        discovery.pages().forEach((type, bean) -> {
            PageModel page = reader.read(type.asSubclass(Page.class), bean, actionBeans.getOrDefault(type, List.of()));
            PageModel other = page == null ? null : byPath.putIfAbsent(PathTemplate.of(page.route()), page);
            if (page != null && other != null) {
                problems.add(
                        "FA-021",
                        "%s and %s are both pages at %s. Give one of them another @Path.",
                        other.type().getSimpleName(),
                        type.getSimpleName(),
                        page.route());
            }
        });
        strays();
        PageRegistry registry = new PageRegistry(List.copyOf(byPath.values()), otherResources());
        return new Deployment(
                registry,
                beans,
                beans.one(ViewRenderer.class, problems),
                beans.one(ErrorHandler.class, problems),
                transports());
    }

    Problems problems() {
        return problems;
    }

    private Map<Class<?>, List<Bean<?>>> actionBeansByPage() {
        Map<Class<?>, List<Bean<?>>> byPage = new HashMap<>();
        discovery.actionBeans().forEach((type, bean) -> {
            Class<?> page = type.getAnnotation(dev.formactions.ActionsOf.class).value();
            if (discovery.pages().containsKey(page)) {
                byPage.computeIfAbsent(page, key -> new ArrayList<>()).add(bean);
            } else {
                problems.add(
                        "FA-017",
                        "%s has actions of %s, which is no CDI bean. Name the class of the page itself, and give it a scope"
                                + " such as @RequestScoped.",
                        type.getSimpleName(),
                        page.getName());
            }
        });
        return byPage;
    }

    private void strays() {
        for (Class<?> type : discovery.strays().keySet()) {
            problems.add(
                    "FA-019",
                    "%s has methods with @Action, but it belongs to no page. Let it implement Page, or name its page with"
                            + " @ActionsOf.",
                    type.getName());
        }
    }

    private List<OtherResource> otherResources() {
        return resources.stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .filter(type -> !Page.class.isAssignableFrom(type) || Endpoints.hasSubResources(type))
                .map(type -> new OtherResource(type.getAnnotation(Path.class).value(), Endpoints.hasSubResources(type)))
                // JAX-RS itself tells what is wrong with the template of another resource.
                .filter(other -> PathTemplate.mistakeIn(other.path()) == null)
                .toList();
    }

    private List<Transport<?>> transports() {
        List<Transport<?>> transports = new ArrayList<>();
        beans.allOfGeneric(Transport.class).forEach(transports::add);
        return transports;
    }
}
