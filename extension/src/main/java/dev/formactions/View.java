package dev.formactions;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the view that renders a {@link Page}.
 *
 * <p>{@code @View("account/login")} is {@code account/login.mustache}, looked up in {@code WEB-INF/views} of the WAR, then
 * in {@code META-INF/views} and {@code views} on the class path. A view that does not exist refuses the deployment.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface View {

    /**
     * The name: folders separated by {@code /}, no leading slash, no {@code ..}, no file extension.
     *
     * @return the name of the view
     */
    String value();
}
