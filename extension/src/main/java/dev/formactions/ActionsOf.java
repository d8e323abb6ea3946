package dev.formactions;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a CDI bean as an action bean: its {@link Action} methods belong to the named page, as if they stood there.
 *
 * <p>For a page with many actions, or actions that several teams write. Names must be unique across the page and all its
 * action beans.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ActionsOf {

    /**
     * The page that the actions belong to.
     *
     * @return the class of a page that is a CDI bean
     */
    Class<? extends Page> value();
}
