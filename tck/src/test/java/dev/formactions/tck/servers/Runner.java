package dev.formactions.tck.servers;

/** The server of this run, by the name that files and reports know it under. */
public final class Runner {

    /** The server that runs first, whose answers the others' are compared with. */
    public static final String FIRST = "embedded-jersey";

    private Runner() {}

    /** What {@code arquillian.launch} names, else the embedded server that {@code tck.server} names. */
    public static String name() {
        String embedded = System.getProperty("tck.server", "EmbeddedJersey");
        return System.getProperty(
                "arquillian.launch",
                embedded.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT));
    }
}
