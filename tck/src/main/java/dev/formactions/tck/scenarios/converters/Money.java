package dev.formactions.tck.scenarios.converters;

/** An amount, which no text is by itself. */
public record Money(long cents) {}
