package dev.formactions.jaxrs;

/** Names of request properties, by which the filters tell each other what they found. */
final class Properties {

    /** The Content-Type that the client sent, where it was replaced. */
    static final String CONTENT_TYPE = "dev.formactions.content-type";

    /** The Accept that the client sent, where it was replaced. */
    static final String ACCEPT = "dev.formactions.accept";

    /** The Content-Type that the client sent, where the servlet filter has hidden it from the runtime. */
    static final String SENT_CONTENT_TYPE = "dev.formactions.sent-content-type";

    /** The Accept that the client sent, where the servlet filter has hidden it from the runtime. */
    static final String SENT_ACCEPT = "dev.formactions.sent-accept";

    /** Who a request to a page with an endpoint beside it is meant for, a {@link Addressee}. */
    static final String ADDRESSEE = "dev.formactions.addressee";

    /** Tells whether the request is for a page, a {@code BooleanSupplier}. The adapter for Jersey knows it by this name. */
    static final String FOR_PAGE = "dev.formactions.for-page";

    /** The {@link LastAnswer}. The adapter for Jersey and the servlet filter know it by this name. */
    static final String LAST_ANSWER = "dev.formactions.last-answer";

    /** Present once the last answer was made. The servlet filter knows it by this name. */
    static final String GIVEN_UP = "dev.formactions.given-up";

    /** Present once an answer could not be written. */
    static final String FAILED = "dev.formactions.failed";

    /**
     * Present once an answer was written in the form that the client expects; the {@link Answered} if it is a page's. The
     * adapter for Jersey knows it by this name.
     */
    static final String ANSWERED = "dev.formactions.answered";

    private Properties() {}
}
