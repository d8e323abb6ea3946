package dev.formactions.tck.scenarios.forms;

/** An amount in cents. */
public record Money(long cents) {}
