package dev.formactions.sample;

import static dev.formactions.ActionResult.redirect;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.formactions.CookieOptions;
import dev.formactions.RequestEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.util.Optional;

/** Who sent this request: the session that its cookie names. */
@ApplicationScoped
public class CurrentUser {

    private static final String COOKIE = "session";

    @Inject
    Sessions sessions;

    Optional<User> find(RequestEvent event) {
        return event.cookies().get(COOKIE).flatMap(sessions::find);
    }

    /** Sends a visitor who is not signed in to the login page, and from there back here. */
    User require(RequestEvent event) {
        return find(event).orElseThrow(() -> {
            String here = URLEncoder.encode(event.url().getRawPath(), UTF_8);
            return redirect(event.base() + "/login?redirectTo=" + here);
        });
    }

    void signIn(RequestEvent event, User user) {
        signOut(event);
        event.cookies().set(COOKIE, sessions.start(user), options(event).maxAge(Sessions.LIFE));
    }

    void signOut(RequestEvent event) {
        event.cookies().get(COOKIE).ifPresent(sessions::end);
        event.cookies().delete(COOKIE, options(event));
    }

    /** For this application alone, where others share the server. */
    private static CookieOptions options(RequestEvent event) {
        return CookieOptions.defaults().path(event.base().isEmpty() ? "/" : event.base());
    }
}
