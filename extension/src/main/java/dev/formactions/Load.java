package dev.formactions;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the public method of a {@link Page} whose result is {@code data} in the view. A page has at most one.
 *
 * <p>It runs on GET, and again after every action that is answered with the page. It may return a record, a bean, a map, a
 * {@link java.util.concurrent.CompletionStage} of one, or nothing; it may throw {@link ActionResult#redirect(String)} or
 * {@link ActionResult#error(int, String)}, which then replace the result of the action. It is not run for a script that
 * only wants the action's result.
 *
 * <p>Parameters: see {@link Action}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Load {}
