/**
 * A small application with form actions: sign in, greet, keep notes.
 *
 * <p>Read {@link dev.formactions.sample.LoginPage} first, with {@code META-INF/views/login.mustache} beside it, then
 * {@link dev.formactions.sample.NotesPage}.
 */
@NullMarked
package dev.formactions.sample;

import org.jspecify.annotations.NullMarked;
