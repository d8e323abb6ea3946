package dev.formactions;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which files a field takes. The attribute {@code accept} of its control is derived from it, and a file that matches none
 * of the types is an error of its field.
 *
 * <pre>{@code
 * public record Application(@NotNull @Accept({"application/pdf", ".pdf"}) FormFile letter, @Accept("image/*") List<FormFile> pictures) {}
 * }</pre>
 *
 * <p>It stands on a record component, or on a bean's field, getter or setter, whose type is {@link FormFile}, or an
 * {@code Optional}, a collection, an array or a map of it; and beside {@code @FormParam} on such a parameter of an action,
 * where a file that does not match is answered with 415. Anywhere else it refuses the deployment, and so does a type that is
 * none.
 *
 * <p>A type and a name are what the client says: <b>this is no check of what is in a file</b>, which may be anything under any
 * name. It spares users a mistake; whoever opens the file, or hands it on, checks the content.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Accept {

    /**
     * The types, of which a file matches one. As in the attribute {@code accept} of HTML, each is one of these, in any case:
     *
     * <ul>
     *   <li>{@code image/*}, {@code audio/*} or {@code video/*}: any type of that kind;
     *   <li>a media type without parameters, such as {@code application/pdf}: that type, whatever parameters it is sent with;
     *   <li>an extension with its dot, such as {@code .pdf}: a name that ends so, whatever the type.
     * </ul>
     *
     * <p>A browser asks its system for the type of a file, and systems do not know all of them: name the extension as well
     * where files have one.
     *
     * @return one type or more
     */
    String[] value();
}
