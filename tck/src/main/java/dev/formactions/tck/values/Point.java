package dev.formactions.tck.values;

/**
 * A type of the application that travels as the custom type {@code Point}.
 *
 * @param x the first coordinate
 * @param y the second coordinate
 */
public record Point(int x, int y) {}
