package dev.formactions.jaxrs;

/** Names of request properties, by which the filters tell each other what they found. */
final class Properties {

    /** The Content-Type that the client sent, where it was replaced. */
    static final String CONTENT_TYPE = "dev.formactions.content-type";

    /** The Accept that the client sent, where it was replaced. */
    static final String ACCEPT = "dev.formactions.accept";

    /** Who a request to a page with an endpoint beside it is meant for, a {@link Addressee}. */
    static final String ADDRESSEE = "dev.formactions.addressee";

    /** Present once an answer was written by a page, in the form that the client expects. */
    static final String ANSWERED = "dev.formactions.answered";

    private Properties() {}
}
