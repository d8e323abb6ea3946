package dev.formactions.benchmark.login;

/**
 * Somebody who can be signed in.
 *
 * @param email the address
 */
public record User(String email) {}
