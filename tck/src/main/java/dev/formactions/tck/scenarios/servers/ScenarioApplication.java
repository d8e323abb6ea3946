package dev.formactions.tck.scenarios.servers;

import dev.formactions.tck.scenarios.ScenarioClasses;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The scenario application on servers. */
@ApplicationPath("/app")
public class ScenarioApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new LinkedHashSet<>(ScenarioClasses.everywhere());
        classes.addAll(List.of(
                OrderResource.class,
                LedgerPage.class,
                ReadPage.class,
                SeatsPage.class,
                TransactionalPage.class,
                TransactionalMethodsPage.class));
        return classes;
    }
}
