package dev.formactions.tck.scenarios.resources;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A REST resource that has nothing to do with pages, and is called by programs. */
@Path("/orders")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN)
public class OrdersResource {

    @POST
    @Path("fields")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String fields(MultivaluedMap<String, String> fields) {
        Map<String, List<String>> sorted = new TreeMap<>(fields);
        return sorted.toString();
    }

    @POST
    @Path("params")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String params(@FormParam("item") @Nullable String item, @FormParam("count") int count) {
        return count + " " + item;
    }

    @POST
    @Path("json")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Order json(Order order) {
        Order doubled = new Order();
        doubled.item = order.item;
        doubled.count = order.count * 2;
        return doubled;
    }

    @POST
    public Response create() {
        return Response.created(URI.create("orders/7")).build();
    }

    @POST
    @Path("sold-out")
    public String soldOut() {
        throw new SoldOutException();
    }

    @GET
    @Path("html")
    @Produces(MediaType.TEXT_HTML)
    public String html() {
        return "<b>as it was</b>";
    }

    /** An order as JSON. */
    public static class Order {
        public @Nullable String item;
        public int count;
    }
}
