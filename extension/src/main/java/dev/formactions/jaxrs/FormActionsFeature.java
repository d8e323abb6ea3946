package dev.formactions.jaxrs;

import dev.formactions.internal.cdi.Deployment;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.System.Logger.Level;

/**
 * Connects the pages of an application to its JAX-RS runtime, which finds it by the service loader (Jakarta RESTful Web
 * Services 3.1, section 4.1.2). Return it from {@code Application.getClasses()} where an application has turned that off with
 * the property {@code jakarta.ws.rs.loadServices}.
 *
 * <p>Registering it twice does no harm.
 */
public final class FormActionsFeature implements Feature {

    private static final System.Logger LOG = System.getLogger("dev.formactions");

    /**
     * Registers the filters of the pages.
     *
     * @param context the configuration of the application
     * @return {@code false} if they were registered before, or if the application has no CDI
     * @throws jakarta.enterprise.inject.spi.DefinitionException if a setting is wrong or a view does not exist
     */
    @Override
    public boolean configure(FeatureContext context) {
        Configuration configuration = context.getConfiguration();
        if (configuration.isRegistered(PageBinding.class)) {
            return false;
        }
        Deployment deployment = Deployment.find();
        if (deployment == null) {
            return false;
        }
        PageRuntime runtime = PageRuntime.start(deployment, context);
        if (runtime.registry().pages().isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "FA-305: CDI has found no page in this application. Give the archive of the pages a beans.xml, and each"
                            + " page a scope such as @RequestScoped.");
        }
        context.register(new PageBinding(runtime));
        context.register(new ArrivalFilter(runtime));
        context.register(new MalformedHeaderFilter(runtime));
        context.register(new AnswerFilter(runtime));
        context.register(new ScriptFilter(runtime.script()));
        context.register(new ScriptWriter());
        context.register(new ThrownRedirect());
        context.register(new ThrownError());
        if (runtime.registry().pages().stream().anyMatch(page -> page.endpoint().exists())) {
            context.register(new EndpointFilter(runtime));
        }
        return true;
    }
}
