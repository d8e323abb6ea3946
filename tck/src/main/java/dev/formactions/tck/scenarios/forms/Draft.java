package dev.formactions.tck.scenarios.forms;

/** The constraints that hold for a draft already. */
public interface Draft {}
