package dev.formactions;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field of a form object whose text never leaves the server again: a password, a token, the number of a card. It is
 * bound and validated as any other, but it is neither in the values of a failed form, in HTML or in JSON, nor in a log or
 * the text of an exception.
 *
 * <p>It stands on a record component, or on a bean's field, getter or setter, and then covers everything below it; on the
 * parameter of an action it covers the whole form object. A {@code char[]} is sensitive without it. A component that is
 * named like a password and not marked is reported when the application starts (FA-401).
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Sensitive {}
