package dev.formactions;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which pages a {@link Layout} contributes to. A layout without this annotation contributes to every page.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface LayoutOf {

    /**
     * The path, as it is written in the pages' {@link jakarta.ws.rs.Path}: {@code "/admin"} covers {@code /admin} and
     * {@code /admin/users}, not {@code /administrators}. {@code "/"} covers every page.
     *
     * @return a path that starts with a slash
     */
    String value();
}
