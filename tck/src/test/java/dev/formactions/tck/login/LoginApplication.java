package dev.formactions.tck.login;

import dev.formactions.tck.scenarios.filters.RolesFeature;
import dev.formactions.tck.scenarios.filters.StaffPage;
import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.BasicAuthenticationMechanismDefinition;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.LinkedHashSet;
import java.util.Set;

/** The server asks for a name and a password, as browsers do in their own dialog. */
@ApplicationPath("/")
@ApplicationScoped
@BasicAuthenticationMechanismDefinition(realmName = "members")
@DeclareRoles("staff")
public class LoginApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new LinkedHashSet<>(RolesFeature.classes());
        // The servers with Jersey ask for roles themselves; with its feature as well, it is chance who says no.
        classes.removeIf(type -> type.getName().startsWith("org.glassfish.jersey."));
        classes.add(StaffPage.class);
        return classes;
    }
}
