package dev.formactions.tck.scenarios;

/** Tests of a scenario application that is running somewhere. */
public interface OnSite {

    /** The application. */
    Site site();
}
