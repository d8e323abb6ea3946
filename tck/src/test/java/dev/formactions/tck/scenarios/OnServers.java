package dev.formactions.tck.scenarios;

/** Tests of what the embedded servers do not have, so that there is nothing to compare the answers with. */
public interface OnServers extends OnSite {}
