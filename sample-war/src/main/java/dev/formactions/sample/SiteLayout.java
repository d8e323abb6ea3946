package dev.formactions.sample;

import dev.formactions.Layout;
import dev.formactions.RequestEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What every page shows: the navigation and who is signed in. */
@ApplicationScoped
public class SiteLayout implements Layout {

    @Inject
    CurrentUser currentUser;

    /**
     * A link of the navigation.
     *
     * @param href where it leads
     * @param label what it says
     * @param current whether it is the page that is shown
     */
    public record Link(String href, String label, boolean current) {}

    @Override
    public Map<String, Object> data(RequestEvent event) {
        Map<String, Object> data = new HashMap<>();
        data.put(
                "navigation",
                List.of(
                        link(event, "/", "Home"),
                        link(event, "/notes", "Notes"),
                        link(event, "/register", "Register")));
        currentUser.find(event).ifPresent(user -> data.put("user", user));
        return data;
    }

    private static Link link(RequestEvent event, String path, String label) {
        return new Link(event.base() + path, label, event.route().equals(path));
    }
}
