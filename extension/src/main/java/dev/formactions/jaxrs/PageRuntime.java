package dev.formactions.jaxrs;

import dev.formactions.internal.cdi.Deployment;
import dev.formactions.internal.client.ClientScript;
import dev.formactions.internal.config.Settings;
import dev.formactions.internal.config.SettingsReader;
import dev.formactions.internal.model.PageModel;
import dev.formactions.internal.model.PageRegistry;
import dev.formactions.internal.model.Problems;
import dev.formactions.internal.pipeline.Pipeline;
import dev.formactions.internal.request.PageRequest;
import dev.formactions.internal.request.ServerFacts;
import dev.formactions.internal.view.Views;
import dev.formactions.internal.wire.DevalueEncoder;
import dev.formactions.internal.wire.ResultWriter;
import dev.formactions.spi.ViewEntity;
import jakarta.enterprise.inject.spi.DefinitionException;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Everything that requests need, made once when the application starts. */
final class PageRuntime {

    private final PageRegistry registry;
    private final Settings settings;
    private final ServerFacts facts;
    private final ResultWriter results;
    private final Pipeline pipeline;
    private final ClientScript script;

    private PageRuntime(
            PageRegistry registry,
            Settings settings,
            ServerFacts facts,
            ResultWriter results,
            Pipeline pipeline,
            ClientScript script) {
        this.registry = registry;
        this.settings = settings;
        this.facts = facts;
        this.results = results;
        this.pipeline = pipeline;
        this.script = script;
    }

    static PageRuntime start(Deployment deployment, FeatureContext context) {
        Configuration configuration = context.getConfiguration();
        Problems problems = new Problems();
        Settings settings = new SettingsReader(SettingsReader.sources(configuration::getProperty), problems).read();
        Views views = new Views(deployment.viewRenderer(), deployment.templateSources(), settings.development());
        ViewEntity entity = ViewTechnologies.choose(views, context);
        if (entity instanceof RenderedView) {
            deployment
                    .registry()
                    .pages()
                    .forEach(page -> views.check(page.view(), page.type().getSimpleName(), problems));
        }
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems.message());
        }
        ResultWriter results = new ResultWriter(
                new DevalueEncoder(deployment.transports()),
                () -> JsonbBuilder.create(new JsonbConfig().withNullValues(true)));
        ClientScript script = ClientScript.load();
        Pipeline pipeline = new Pipeline(settings, deployment.errorHandler(), entity, results, "/" + script.path());
        return new PageRuntime(deployment.registry(), settings, deployment.facts(), results, pipeline, script);
    }

    PageRegistry registry() {
        return registry;
    }

    Settings settings() {
        return settings;
    }

    ServerFacts facts() {
        return facts;
    }

    ResultWriter results() {
        return results;
    }

    Pipeline pipeline() {
        return pipeline;
    }

    ClientScript script() {
        return script;
    }

    PageRequest request(ContainerRequestContext context, PageModel page) {
        return new PageRequest(context, page, settings, facts);
    }

    /** The page that a request is for, {@code null} if it is for something else or for the endpoint beside a page. */
    @Nullable PageModel pageOf(ContainerRequestContext context) {
        PageModel page = registry.findByPath(context.getUriInfo().getPath(false));
        if (page == null || !page.endpoint().exists()) {
            return page;
        }
        // A filter may have ended the request before its addressee was found out.
        Object known = context.getProperty(Properties.ADDRESSEE);
        return (known == null ? addressee(context) : known) == Addressee.ENDPOINT ? null : page;
    }

    /** Who a request to a page with an endpoint is meant for. */
    Addressee addressee(ContainerRequestContext context) {
        return Addressee.of(
                context.getMethod(),
                facts.rawQuery(context.getUriInfo()),
                context.getHeaderString("x-sveltekit-action"),
                context.getHeaderString(HttpHeaders.ACCEPT));
    }

    /** What {@code Allow} says of a page (RFC 9110, section 10.2.1). */
    static Set<String> allowedMethods(PageModel page) {
        Set<String> methods = new TreeSet<>(List.of("GET", "HEAD", "OPTIONS"));
        methods.addAll(page.endpoint().methods());
        if (page.hasActions() && !page.endpoint().exists()) {
            methods.add("POST");
        }
        return methods;
    }
}
