package dev.formactions.internal.bytecode;

import dev.formactions.internal.bytecode.Code.Kind;
import dev.formactions.internal.bytecode.Code.Step;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells whether a class keeps a value as it gets it. A constructor that strips a text before it stores it accepts more texts
 * than the constraints of the component say. What cannot be followed with ease counts as changed.
 */
public final class KeptValues {

    private static final List<String> IMMUTABLE = List.of("java.lang.", "java.math.", "java.time.", "java.net.");

    private final Class<?> type;
    private final Map<Class<?>, Optional<ClassFile>> files = new HashMap<>();

    private KeptValues(Class<?> type) {
        this.type = type;
    }

    /** For a record or a bean. */
    public static KeptValues of(Class<?> type) {
        return new KeptValues(type);
    }

    /**
     * Whether a record keeps a component.
     *
     * @param index of the component
     */
    public boolean keeps(Constructor<?> canonical, int index, String component) {
        ClassFile file = file(type).orElse(null);
        Class<?>[] types = canonical.getParameterTypes();
        Code code = file == null ? null : file.methods().get("<init>" + descriptor(types, void.class));
        if (code == null) {
            return false;
        }
        int variable = variable(types, index);
        List<Step> steps = code.steps();
        long stored = steps.stream()
                .filter(step -> step.kind() == Kind.STORE && step.local() == variable)
                .count();
        long used = steps.stream().filter(step -> step.loads(variable)).count();
        return stored == 0
                && (used == 1 || isImmutable(types[index]))
                && writes(steps, component).count() == 1
                && isAssigned(steps, variable, component);
    }

    /**
     * Whether a bean keeps what a setter gets, in a field with the name of the property, so that both the field and its
     * getters have it.
     *
     * @param getters the getters of the property
     */
    public boolean keeps(Method setter, List<Method> getters, String property) {
        List<Step> steps = code(setter);
        boolean plain = steps.size() >= 4
                && steps.size() <= 5
                && isAssigned(steps.subList(0, 3), 1, property)
                && steps.get(steps.size() - 1).kind() == Kind.RETURN
                && (steps.size() == 4 || steps.get(3).loads(0));
        return plain && getters.stream().allMatch(getter -> isPlain(getter, property)) && isWrittenOnce(property);
    }

    private boolean isPlain(Method getter, String property) {
        List<Step> steps = code(getter);
        return steps.size() == 3
                && steps.get(0).loads(0)
                && steps.get(1).equals(new Step(Kind.GET_FIELD, -1, property))
                && steps.get(2).kind() == Kind.RETURN;
    }

    /** Apart from constructors, which have run before. */
    private boolean isWrittenOnce(String field) {
        long writes = 0;
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            Optional<ClassFile> file = file(each);
            if (file.isEmpty()) {
                return false;
            }
            writes += file.get().methods().values().stream()
                    .filter(code -> !code.method().startsWith("<"))
                    .flatMap(code -> writes(code.steps(), field))
                    .count();
        }
        return writes == 1;
    }

    private Optional<ClassFile> file(Class<?> of) {
        return files.computeIfAbsent(of, key -> Optional.ofNullable(ClassFile.of(key)));
    }

    private static Stream<Step> writes(List<Step> steps, String field) {
        return steps.stream()
                .filter(step -> step.kind() == Kind.PUT_FIELD && step.field().equals(field));
    }

    /** Whether there is {@code this.field = variable}. */
    private static boolean isAssigned(List<Step> steps, int variable, String field) {
        for (int i = 0; i + 2 < steps.size(); i++) {
            if (steps.get(i).loads(0)
                    && steps.get(i + 1).loads(variable)
                    && steps.get(i + 2).equals(new Step(Kind.PUT_FIELD, -1, field))) {
                return true;
            }
        }
        return false;
    }

    private List<Step> code(Method method) {
        String name = method.getName() + descriptor(method.getParameterTypes(), method.getReturnType());
        return file(method.getDeclaringClass())
                .map(found -> found.methods().get(name))
                .map(Code::steps)
                .orElse(List.of());
    }

    /** What can be looked at without being changed. */
    private static boolean isImmutable(Class<?> type) {
        return type.isPrimitive() || type.isEnum() || IMMUTABLE.stream().anyMatch(type.getName()::startsWith);
    }

    private static int variable(Class<?>[] types, int index) {
        return 1
                + index
                + (int) Arrays.stream(types)
                        .limit(index)
                        .filter(type -> type == long.class || type == double.class)
                        .count();
    }

    private static String descriptor(Class<?>[] parameters, Class<?> result) {
        StringBuilder text = new StringBuilder("(");
        Arrays.stream(parameters).map(Class::descriptorString).forEach(text::append);
        return text.append(')').append(result.descriptorString()).toString();
    }
}
