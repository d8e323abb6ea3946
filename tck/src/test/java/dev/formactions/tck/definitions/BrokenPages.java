package dev.formactions.tck.definitions;

import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Pages whose own class says too little, or too much. */
public final class BrokenPages {

    private BrokenPages() {}

    @View("page")
    @RequestScoped
    public static class WithoutPath implements Page {}

    @Path("/without-view")
    @RequestScoped
    public static class WithoutView implements Page {}

    @Path("/view-with-extension")
    @View("page.html")
    @RequestScoped
    public static class ViewWithExtension implements Page {}

    @Path("/people/{id}")
    @View("page")
    @RequestScoped
    public static class OnePath implements Page {}

    @Path("/people/{name}")
    @View("page")
    @RequestScoped
    public static class SamePath implements Page {}

    @Path("/two-loads")
    @View("page")
    @RequestScoped
    public static class TwoLoads implements Page {

        @Load
        public void one() {}

        @Load
        public void two() {}
    }

    /** It may take anything, so that JAX-RS could not tell its POST from an action. */
    @Path("/vague-post")
    @View("page")
    @RequestScoped
    public static class VaguePost implements Page {

        @POST
        @Produces("text/plain")
        public String write() {
            return "";
        }
    }

    /** It may give anything, so that JAX-RS could not tell its GET from the page. */
    @Path("/vague-get")
    @View("page")
    @RequestScoped
    public static class VagueGet implements Page {

        @GET
        @Consumes("text/plain")
        public String read() {
            return "";
        }
    }
}
