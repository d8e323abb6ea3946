package dev.formactions.tck.scenarios.arguments;

import jakarta.enterprise.inject.Vetoed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** The parameters of a search, wherever they come from. */
@Vetoed
public class Search {

    @PathParam("section")
    private @Nullable String section;

    @QueryParam("page")
    @DefaultValue("1")
    private int page;

    @HeaderParam("X-Client")
    @DefaultValue("browser")
    private @Nullable String client;

    @Context
    private @Nullable UriInfo uriInfo;

    @Override
    public String toString() {
        String path = uriInfo == null ? "nowhere" : uriInfo.getPath().replaceFirst("^/", "");
        return section + ", page " + page + ", by " + client + ", at " + path;
    }
}
