package dev.formactions.sample;

import static dev.formactions.ActionResult.redirect;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.Map;

/** Greets. The header of every page posts to its action. */
@Path("/")
@View("home")
@RequestScoped
public class HomePage implements Page {

    @Inject
    CurrentUser currentUser;

    @Inject
    Registrations registrations;

    /**
     * Finds the registration of whoever is signed in.
     *
     * @param event the request
     * @return what the view shows
     */
    @Load
    public Map<String, Registrations.Place> load(RequestEvent event) {
        return currentUser
                .find(event)
                .flatMap(registrations::of)
                .map(place -> Map.of("place", place))
                .orElse(Map.of());
    }

    /**
     * Signs out.
     *
     * @param event the request
     * @return back to this page
     */
    @Action("logout")
    public ActionResult logout(RequestEvent event) {
        currentUser.signOut(event);
        return redirect(event.base() + "/");
    }
}
