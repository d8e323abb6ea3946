package dev.formactions;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a public method as an action of its {@link Page}, or of the page that its class names with {@link ActionsOf}.
 *
 * <p>{@code @Action} alone is the page's default action, run by a POST to the page's path; {@code @Action("register")} is
 * run by a POST to {@code ?/register}. A page has either one default action or named ones, never both.
 *
 * <p>It returns an {@link ActionResult}, any other value (a success with that value as data), nothing, a
 * {@link java.util.concurrent.CompletionStage} of one of these, or a JAX-RS {@link jakarta.ws.rs.core.Response}. It may
 * throw {@link ActionResult#error(int, String)}, {@link ActionResult#redirect(String)} or any
 * {@link jakarta.ws.rs.WebApplicationException}; any other exception is an unexpected error, answered with 500.
 *
 * <p>One parameter may be a form object, a record or a bean into which the submitted form is read: as {@link Form
 * Form&lt;Credentials&gt;}, so that the action decides what becomes of an invalid form; as {@code @Valid Credentials}, so that
 * an invalid form never reaches the action but is answered with {@link #invalidStatus} and what the user typed; or as plain
 * {@code Credentials}, which is not validated, and answered the same way only if a text cannot be converted.
 *
 * <p>Other parameters may be of type {@link FormData}, {@link Cookies}, {@link RequestEvent},
 * {@link jakarta.ws.rs.core.UriInfo}, {@link jakarta.ws.rs.core.HttpHeaders},
 * {@link jakarta.ws.rs.core.SecurityContext}, {@code jakarta.servlet.http.HttpServletRequest} (where there is one) and
 * {@link java.util.Locale} (the one the client prefers), or carry one of JAX-RS's {@code @PathParam}, {@code @QueryParam},
 * {@code @HeaderParam}, {@code @CookieParam}, {@code @FormParam} or {@code @BeanParam}, with {@code @DefaultValue} and
 * {@code @Encoded}. A file is a {@code @FormParam("photo")} {@link FormFile}, {@code null} if none was chosen; several are a list of
 * them. A parameter that cannot be supplied refuses the deployment. {@link Limits} says how much may be sent.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Action {

    /** The value of {@link #value()} that makes an action the default one; no request can select it by name. */
    String DEFAULT = "\0";

    /**
     * The name in {@code ?/name}: any text, compared exactly. {@code ""} is a legal name ({@code ?/}); {@code "default"} is
     * reserved.
     *
     * @return the name of the action
     */
    String value() default DEFAULT;

    /**
     * The status of the answer to a form that is invalid, where the action takes {@code @Valid} and a form object.
     *
     * @return 400 to 599; 422 is common
     */
    int invalidStatus() default 400;

    /**
     * The groups of constraints that the form object is validated with.
     *
     * @return groups of Bean Validation; none means its default group
     */
    Class<?>[] groups() default {};
}
