package dev.formactions.sample;

/**
 * Someone with an account. Views and scripts may see all of it, so the password's hash is no part of it.
 *
 * @param id the key of the account
 * @param email the address to sign in with, in lower case
 */
public record User(long id, String email) {}
