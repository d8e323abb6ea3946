package dev.formactions.scenario;

import static dev.formactions.ActionResult.fail;
import static dev.formactions.ActionResult.success;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formactions.Action;
import dev.formactions.ActionResult;
import dev.formactions.FormData;
import dev.formactions.Load;
import dev.formactions.Page;
import dev.formactions.RequestEvent;
import dev.formactions.View;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages with superclasses, interfaces and interceptors. */
class InheritanceTest {

    /** Of many pages. */
    @Vetoed
    public abstract static class Editor<T> implements Page {

        protected abstract T parse(String text);

        @Load
        public String load() {
            return "loaded by " + getClass().getSuperclass().getSimpleName();
        }

        @Action("save")
        public ActionResult save(FormData form, @QueryParam("x") String x) {
            return success(parse(form.get("v")));
        }

        @Action("overridden")
        public ActionResult overridden() {
            return fail(500);
        }

        @Action("dropped")
        public ActionResult dropped() {
            return fail(500);
        }
    }

    public interface Archivable {
        @Action("archive")
        default ActionResult archive(RequestEvent event) {
            return success("archived " + event.route());
        }
    }

    @Path("/numbers")
    @View("v")
    @RequestScoped
    public static class Numbers extends Editor<Integer> implements Archivable {

        @Override
        protected Integer parse(String text) {
            return Integer.valueOf(text) + 1;
        }

        @Override
        @Action("overridden")
        public ActionResult overridden() {
            return success("the subclass's");
        }

        @Override
        public ActionResult dropped() {
            return super.dropped();
        }
    }

    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Traced {}

    /** What was called, in its order. */
    @RequestScoped
    public static class Calls {

        private final List<String> names = new ArrayList<>();

        public void add(String name) {
            names.add(name);
        }

        public String all() {
            return String.join(" ", names);
        }
    }

    @Traced
    @Interceptor
    @Priority(100)
    public static class Tracer {

        @Inject
        Calls calls;

        @AroundInvoke
        Object around(InvocationContext context) throws Exception {
            calls.add("<" + context.getMethod().getName());
            try {
                return context.proceed();
            } finally {
                calls.add(context.getMethod().getName() + ">");
            }
        }
    }

    @Path("/traced-method")
    @View("v")
    @RequestScoped
    public static class TracedMethod implements Page {

        @Inject
        Calls calls;

        @Action
        @Traced
        public void act() {
            calls.add("act");
        }

        @Load
        public String load() {
            return calls.all();
        }
    }

    @Path("/traced-class")
    @View("v")
    @RequestScoped
    @Traced
    public static class TracedClass implements Page {

        @Inject
        Calls calls;

        @Action
        public void act() {
            calls.add("act");
        }

        @Load
        public String load() {
            return calls.all();
        }
    }

    private static App app;

    @BeforeAll
    static void start() {
        app = App.of(Numbers.class, TracedMethod.class, TracedClass.class, Tracer.class, Calls.class)
                .view("v", "{{{data}}}|{{form}}")
                .start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/numbers?/save, 200 loaded by Editor|42",
        "/numbers?/overridden, 200 loaded by Editor|the subclass&#39;s",
        "/numbers?/archive, 200 loaded by Editor|archived /numbers",
    })
    void actionsAreInherited(String target, String brief) {
        assertThat(app.post(target).body("v=41").answer().brief()).isEqualTo(brief);
    }

    @Test
    void anActionThatIsOverriddenWithoutItsAnnotationIsNoActionAnyMore() {
        assertThat(app.post("/numbers?/dropped").answer().status()).isEqualTo(404);
    }

    @Test
    void anInterceptorOfAMethodRunsAroundIt() {
        assertThat(app.post("/traced-method").answer().body()).isEqualTo("<act act act>|");
    }

    @Test
    void anInterceptorOfAClassRunsAroundTheRequestAndEachMethod() {
        assertThat(app.post("/traced-class").answer().body()).isEqualTo("<handlePost <act act act> <load|");
    }
}
