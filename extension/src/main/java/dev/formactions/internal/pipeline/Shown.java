package dev.formactions.internal.pipeline;

/**
 * What a browser is shown: a page or an error view.
 *
 * @param status the status of the response
 * @param entity what the response carries
 */
record Shown(int status, Object entity) {}
