package dev.formactions.internal.origin;

/** Whether a request may reach a page, as far as its origin is concerned. */
public sealed interface Verdict {

    /** It may. */
    record Allowed() implements Verdict {}

    /**
     * It may not.
     *
     * @param reason what the request said about itself
     * @param found the origin that it came from, as far as it says
     * @param expected the origin that it had to come from
     * @param remedy the setting that would allow it, for when it is wanted
     */
    record Refused(String reason, String found, String expected, String remedy) implements Verdict {

        /** One line for the log. It names internal addresses: it is not for the client. */
        public String logLine() {
            return reason + ": it came from " + found + ", expected " + expected + ". " + remedy;
        }
    }
}
