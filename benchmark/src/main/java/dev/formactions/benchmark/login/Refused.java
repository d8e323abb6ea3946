package dev.formactions.benchmark.login;

/**
 * What the view sees as {@code form} after an attempt that failed.
 *
 * @param email what was typed
 * @param incorrect that it was wrong
 */
public record Refused(String email, boolean incorrect) {}
