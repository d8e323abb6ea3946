package dev.formactions.jaxrs;

import dev.formactions.internal.cdi.Deployment;
import dev.formactions.internal.client.ClientScript;
import dev.formactions.internal.config.Settings;
import dev.formactions.internal.config.SettingsReader;
import dev.formactions.internal.http.Htmx;
import dev.formactions.internal.model.FormLimits;
import dev.formactions.internal.model.PageModel;
import dev.formactions.internal.model.PageRegistry;
import dev.formactions.internal.model.Problems;
import dev.formactions.internal.pipeline.Pipeline;
import dev.formactions.internal.request.PageRequest;
import dev.formactions.internal.request.ServerFacts;
import dev.formactions.internal.view.Views;
import dev.formactions.internal.wire.DevalueEncoder;
import dev.formactions.internal.wire.ResultWriter;
import dev.formactions.spi.Transport;
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
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Everything that requests need, made once when the application starts. */
final class PageRuntime {

    private final Deployment deployment;
    private final Configuration configuration;
    private final AtomicBoolean complete = new AtomicBoolean();
    private final Settings settings;
    private final ServerFacts facts;
    private final ResultWriter results;
    private final Pipeline pipeline;
    private final ClientScript script;
    private volatile PageRegistry registry;

    private PageRuntime(
            Deployment deployment,
            Configuration configuration,
            Settings settings,
            ServerFacts facts,
            ResultWriter results,
            Pipeline pipeline,
            ClientScript script) {
        this.deployment = deployment;
        this.configuration = configuration;
        this.registry = deployment.registry();
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
        deployment.registry().pages().forEach(page -> checkLimits(page, settings.limits(), problems));
        Views views = new Views(deployment.viewRenderer(), deployment.templateSources(), settings.development());
        ViewEntity entity = ViewTechnologies.choose(views, context);
        if (entity instanceof RenderedView) {
            deployment
                    .registry()
                    .pages()
                    .forEach(page -> views.check(page.view(), page.type().getSimpleName(), problems));
        }
        deployment.transports().forEach(transport -> checkKey(transport, problems));
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems.message());
        }
        ResultWriter results = new ResultWriter(
                new DevalueEncoder(deployment.transports()),
                () -> JsonbBuilder.create(new JsonbConfig().withNullValues(true)));
        ClientScript script = ClientScript.load();
        Pipeline pipeline = new Pipeline(settings, deployment.errorHandler(), entity, results, "/" + script.path());
        return new PageRuntime(deployment, configuration, settings, deployment.facts(), results, pipeline, script);
    }

    /** What an action allows together with the settings, which CDI has not seen. */
    private static void checkLimits(PageModel page, FormLimits general, Problems problems) {
        page.actions().forEach((name, action) -> {
            String mistake = action.limits().mistakeOver(general);
            if (mistake != null) {
                problems.add(
                        "FA-030",
                        "%s, action \"%s\": the @Limits allow %s, in @Limits or as a setting.",
                        page.type().getSimpleName(),
                        name,
                        mistake);
            }
        });
    }

    /** A transport may be a proxy, so that it is told by its type. */
    private static void checkKey(Transport<?> transport, Problems problems) {
        if (DevalueEncoder.isReserved(transport.key())) {
            problems.add(
                    "FA-205",
                    "The Transport of %s: key() is \"%s\", which is a type of devalue's own. Choose another name, here and"
                            + " for the decoder of the client.",
                    transport.type().getName(),
                    transport.key());
        }
    }

    /**
     * Takes the converters that the JAX-RS runtime knows, now that it has everything that was registered: some runtimes come
     * to our feature before they come to the application's own providers.
     *
     * @param own what the runtime tells at this moment
     * @throws DefinitionException if something cannot be converted
     */
    void complete(Configuration own) {
        if (complete.compareAndSet(false, true)) {
            registry = deployment.registryFor(List.of(configuration, own));
        }
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
                context.getHeaderString(HttpHeaders.ACCEPT),
                context.getHeaderString(Htmx.HEADER));
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
