package dev.formactions.internal.cdi;

import dev.formactions.Page;
import dev.formactions.internal.invoke.Methods;
import dev.formactions.internal.model.Endpoint;
import dev.formactions.internal.model.Problems;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the resource methods that a page's class declares beside its actions. */
final class Endpoints {

    private Endpoints() {}

    static Endpoint of(Class<? extends Page> type, Problems problems) {
        Set<String> methods = new TreeSet<>();
        List<MediaType> getProduces = new ArrayList<>();
        List<MediaType> postConsumes = new ArrayList<>();
        for (Method method : AnnotatedMethods.of(type)) {
            String httpMethod = httpMethod(method);
            if (httpMethod == null || method.getDeclaringClass() == Page.class || hasPathOfItsOwn(method)) {
                continue;
            }
            methods.add(httpMethod);
            if (httpMethod.equals("POST")) {
                postConsumes.addAll(consumes(type, method, problems));
            } else if (httpMethod.equals("GET")) {
                getProduces.addAll(produces(type, method, problems));
            }
        }
        return methods.isEmpty()
                ? Endpoint.NONE
                : new Endpoint(Set.copyOf(methods), List.copyOf(getProduces), List.copyOf(postConsumes));
    }

    /** Whether some methods of a class have a path of their own. */
    static boolean hasSubResources(Class<?> type) {
        return AnnotatedMethods.of(type).stream().anyMatch(Endpoints::hasPathOfItsOwn);
    }

    private static List<MediaType> consumes(Class<?> type, Method method, Problems problems) {
        Consumes consumes = method.getAnnotation(Consumes.class);
        if (consumes == null) {
            consumes = type.getAnnotation(Consumes.class);
        }
        if (consumes == null) {
            problems.add(
                    "FA-015",
                    "%s is a POST beside the actions of a page and has no @Consumes, so that JAX-RS cannot tell the two"
                            + " apart. Name the types that it takes.",
                    Methods.name(method));
            return List.of();
        }
        return mediaTypes(consumes.value());
    }

    private static List<MediaType> produces(Class<?> type, Method method, Problems problems) {
        Produces produces = method.getAnnotation(Produces.class);
        if (produces == null) {
            produces = type.getAnnotation(Produces.class);
        }
        if (produces == null) {
            problems.add(
                    "FA-016",
                    "%s is a GET beside a page and has no @Produces, so that JAX-RS cannot tell the two apart. Name the types"
                            + " that it gives.",
                    Methods.name(method));
            return List.of();
        }
        return mediaTypes(produces.value());
    }

    private static List<MediaType> mediaTypes(String[] declared) {
        List<MediaType> types = new ArrayList<>();
        for (String list : declared) {
            for (String one : list.split(",", -1)) {
                types.add(MediaType.valueOf(one.trim()));
            }
        }
        return types;
    }

    private static @Nullable String httpMethod(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod httpMethod = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (httpMethod != null) {
                return httpMethod.value();
            }
        }
        return null;
    }

    private static boolean hasPathOfItsOwn(Method method) {
        Path path = method.getAnnotation(Path.class);
        return path != null && !path.value().isEmpty() && !path.value().equals("/");
    }
}
