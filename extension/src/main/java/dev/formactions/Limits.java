package dev.formactions;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how much may be sent to an {@link Action}, or to all actions of a {@link Page} or of a bean with {@link ActionsOf},
 * where that is something else than for the rest of the application.
 *
 * <pre>{@code
 * @Action("photos")
 * @Limits(body = "100 MB", fileSize = "20 MB", files = 5)
 * public ActionResult photos(@Valid Album album) { … }
 * }</pre>
 *
 * <p>What is left out is taken from the class of the action, then from the class of its page, then from the settings of the
 * application. Sizes are written as bytes, {@code "524288"}, or with a unit of 1024, {@code "512 KB"}, {@code "20 MB"},
 * {@code "2 GB"}. A size that is none, or limits that make no sense, refuse the deployment.
 *
 * <p>A file that is too large, or one too many, is an error of its field where the action takes a form object that has the
 * field, so that the form is shown again with everything else that was sent. Any other limit that is exceeded is answered
 * with 413.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Limits {

    /**
     * How large the body may be: the form with all its texts and files.
     *
     * @return a size; empty means the limit of the class or the application
     */
    String body() default "";

    /**
     * How large each file may be. The body must have room for it.
     *
     * @return a size; empty means the limit of the class or the application
     */
    String fileSize() default "";

    /**
     * How many files may be sent. A file input that was left empty sends none.
     *
     * @return a number from 0 on; -1 means the limit of the class or the application
     */
    int files() default -1;

    /**
     * How many fields may be sent, files included.
     *
     * @return a number from 1 on; -1 means the limit of the class or the application
     */
    int fields() default -1;

    /**
     * How large the headers of each part of a form with files may be: the names of the field and the file, and the type.
     *
     * @return a size; empty means the limit of the class or the application
     */
    String partHeaders() default "";
}
