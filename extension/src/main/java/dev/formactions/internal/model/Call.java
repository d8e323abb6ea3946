package dev.formactions.internal.model;

import dev.formactions.Form;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;

/** What the arguments of a method can be taken from: one request that has reached its page. */
public interface Call {

    RequestEvent event();

    /** The instance of the page that JAX-RS called. */
    Page page();

    UriInfo uriInfo();

    SecurityContext securityContext();

    /** The language that the client prefers, the server's if it does not say. */
    default Locale locale() {
        List<Locale> acceptable = Languages.accepted(event().headers());
        boolean any = acceptable.isEmpty() || acceptable.get(0).getLanguage().equals("*");
        return any ? Locale.getDefault() : acceptable.get(0);
    }

    /** The submitted form, with a {@link RefusedFile} for each file beyond a limit, which a form object can tell of. */
    default Submission submission() {
        return Submission.of(event().formData().entries());
    }

    /** Remembers the form that was read for an action, so that the page can show it. */
    default void submitted(Form<?> form) {}
}
