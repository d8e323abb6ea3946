package dev.formactions.tck.scenarios.servers;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** A resource that leaves validation to the server. */
@Path("/servers/order")
public class OrderResource {

    @GET
    @Produces("text/plain")
    public String find(@QueryParam("number") @NotNull String number) {
        return "order " + number;
    }
}
