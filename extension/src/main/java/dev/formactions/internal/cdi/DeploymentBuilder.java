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
import jakarta.enterprise.inject.spi.DefinitionException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Configuration;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Makes the deployment from the beans that were found, and collects everything that is wrong with it. */
final class DeploymentBuilder {

    private static final System.Logger LOG = System.getLogger("dev.formactions");

    private final Problems problems = new Problems();
    private final Beans beans;
    private final BeanManager manager;
    private final BeanDiscovery discovery;
    private final Set<Class<?>> resources;

    DeploymentBuilder(BeanManager beanManager, BeanDiscovery discovery, Set<Class<?>> resources) {
        this.manager = beanManager;
        this.beans = new Beans(beanManager, discovery.all());
        this.discovery = discovery;
        this.resources = resources;
    }

    Deployment build() {
        ConverterProviders providers = ConverterProviders.ofCdi(beans, resources);
        PageRegistry registry = registry(providers, warning -> LOG.log(Level.WARNING, warning));
        boolean open = problems.isOpen();
        return new Deployment(
                registry,
                configurations -> completed(registry, open, providers, configurations),
                beans,
                beans.one(ViewRenderer.class, problems),
                beans.one(ErrorHandler.class, problems),
                transports());
    }

    /**
     * The pages once the JAX-RS runtime tells which converters it has: read anew if these are more than CDI knew of.
     *
     * @throws DefinitionException if something cannot be converted by these either
     */
    private PageRegistry completed(
            PageRegistry first, boolean open, ConverterProviders known, Collection<Configuration> configurations) {
        ConverterProviders all = known.and(configurations);
        if (!open && all.all().size() == known.all().size()) {
            return first;
        }
        DeploymentBuilder again = new DeploymentBuilder(manager, discovery, resources);
        PageRegistry registry = again.registry(all, saidBefore -> {});
        again.problems.close();
        if (!again.problems.isEmpty()) {
            throw new DefinitionException(again.problems.message());
        }
        return registry;
    }

    private PageRegistry registry(ConverterProviders providers, Consumer<String> warnings) {
        List<LayoutModel> layouts = new Layouts(beans, problems).find();
        FormsEdge forms = new FormsEdge(beans, providers.all(), problems);
        Methods methods = new Methods(beans::builtIn, forms.forms(warnings), forms.converters()::param);
        PageReader reader = new PageReader(beans, methods, layouts, problems);
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
        return new PageRegistry(List.copyOf(byPath.values()), otherResources());
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
