package dev.formactions.tck.scenarios.forms;

/** A seat such as {@code 12C}. */
public record Seat(int row, char letter) {}
