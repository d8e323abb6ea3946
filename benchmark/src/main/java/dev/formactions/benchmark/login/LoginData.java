package dev.formactions.benchmark.login;

import org.jspecify.annotations.Nullable;

/**
 * What the view sees as {@code data}.
 *
 * @param user who is signed in, {@code null} if nobody is
 */
public record LoginData(@Nullable User user) {}
