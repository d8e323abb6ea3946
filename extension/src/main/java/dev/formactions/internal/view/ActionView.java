package dev.formactions.internal.view;

/**
 * What a view sees as {@code actions.<name>}.
 *
 * @param url the reference for a form's {@code action}: it selects the action and keeps the page's other parameters
 */
public record ActionView(String url) {}
