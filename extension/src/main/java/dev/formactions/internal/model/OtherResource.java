package dev.formactions.internal.model;

/**
 * A root resource class that may stand before a page.
 *
 * @param path the value of its {@code @Path}
 * @param hasSubResources whether some of its methods have a path of their own, so that it also stands for longer paths
 */
public record OtherResource(String path, boolean hasSubResources) {}
