package dev.formactions.tck.scenarios.converters;

import dev.formactions.Action;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Takes money as a field and as a parameter. */
@Path("/converters/price")
@View("scenarios/plain")
@RequestScoped
public class PricePage implements Page {

    /** The form. */
    public record Offer(@Nullable Money price) {}

    @Action("offer")
    public String offer(@Valid Offer offer, @QueryParam("least") @Nullable Money least) {
        return offer.price() + " of " + least;
    }
}
