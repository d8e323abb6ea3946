package dev.formactions.tck.scenarios;

import dev.formactions.tck.suite.Equality;
import java.net.URI;

/**
 * A running scenario application.
 *
 * @param root the root of its pages, with context path and application path, without a trailing slash
 * @param comparing what its answers are compared with
 */
public record Site(URI root, Comparing comparing) {

    /** An application whose answers are compared with nothing. */
    public Site(URI root) {
        this(root, new Comparing(Equality.NONE));
    }

    /** The path of the root, as pages see it. */
    public String base() {
        return root.getRawPath();
    }

    /** The scheme, host and port. */
    public String origin() {
        return root.getScheme() + "://" + root.getRawAuthority();
    }

    /** A browser asks for a page. */
    public Ask get(String path) {
        return new Ask("GET", path, this).header("Accept", "text/html");
    }

    /** A browser posts a form of this site. */
    public Ask post(String path) {
        return new Ask("POST", path, this)
                .header("Accept", "text/html")
                .header("Origin", origin())
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    /** A script posts a form of this site. */
    public Ask enhanced(String path) {
        return post(path).header("Accept", "application/json");
    }

    /** A program, which is no browser, sends something. */
    public Ask program(String method, String path) {
        return new Ask(method, path, this).header("Accept", "*/*").byStatus();
    }
}
