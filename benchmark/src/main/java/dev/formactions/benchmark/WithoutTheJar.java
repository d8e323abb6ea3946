package dev.formactions.benchmark;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** Hides the library from the discovery that Jersey does in any case: the application that starts under it has no part of us. */
final class WithoutTheJar extends ClassLoader {

    private static final String OURS = "dev/formactions/jaxrs/FormActionsFeature.class";

    private final String archive;

    WithoutTheJar(ClassLoader parent) {
        super(parent);
        URL feature = parent.getResource(OURS);
        if (feature == null) {
            throw new IllegalStateException("The library is not on the class path: there is no " + OURS + ".");
        }
        String url = feature.toString();
        this.archive = url.substring(0, url.length() - OURS.length());
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> found = Collections.list(super.getResources(name));
        found.removeIf(url -> url.toString().startsWith(archive));
        return Collections.enumeration(found);
    }
}
