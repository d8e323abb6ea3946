package dev.formactions.internal.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptValuesTest {

    record Plain(long first, String second, double third, List<String> fourth, int fifth) {}

    /** Looks at everything, and changes what is called so. */
    @SuppressWarnings("ArrayRecordComponent") // Applications may have them.
    record Mixed(
            String kept,
            String changed,
            long keptNumber,
            int changedNumber,
            List<String> kepList,
            List<String> changedList,
            List<String> changedInside,
            char[] changedCharacters) {
        Mixed {
            if (kept == null || kept.isBlank() || keptNumber < 0) {
                throw new IllegalArgumentException("blank");
            }
            changed = changed.strip();
            changedNumber += 1;
            changedList = List.copyOf(changedList);
            changedInside.clear();
            changedCharacters[0] = 'x';
        }
    }

    /** Without the short form. */
    record Explicit(String kept, String changed, String changedSometimes, String changedOtherwise) {
        Explicit(String kept, String changed, String changedSometimes, String changedOtherwise) {
            this.kept = kept;
            this.changed = changed.strip();
            this.changedSometimes = changed.isEmpty() ? changedSometimes : "";
            this.changedOtherwise = changed.isEmpty() ? "" : changedOtherwise;
        }
    }

    /** What {@code switch} does to the code is not followed. */
    record Switching(int changed) {
        Switching {
            switch (changed) {
                case 1, 2, 3 -> throw new IllegalArgumentException("small");
                default -> {}
            }
        }
    }

    /** A bean, as they are. */
    @SuppressWarnings("unused")
    public static class Bean {
        private String kept;
        private boolean keptFlag;
        private String keptFluently;
        private String changed;
        private String changedWhenRead;
        private String changedByAnother;
        private String another;
        private String differentlyStored;

        public String getKept() {
            return kept;
        }

        public void setKept(String kept) {
            this.kept = kept;
        }

        public boolean isKeptFlag() {
            return keptFlag;
        }

        public void setKeptFlag(boolean keptFlag) {
            this.keptFlag = keptFlag;
        }

        public Bean setKeptFluently(String keptFluently) {
            this.keptFluently = keptFluently;
            return this;
        }

        public void setChanged(String changed) {
            this.changed = changed == null ? null : changed.strip();
        }

        public String getChangedWhenRead() {
            return changedWhenRead + "x";
        }

        public void setChangedWhenRead(String changedWhenRead) {
            this.changedWhenRead = changedWhenRead;
        }

        public void setChangedByAnother(String changedByAnother) {
            this.changedByAnother = changedByAnother;
        }

        public void setChangedAnother(String another) {
            this.another = another;
            this.changedByAnother = "";
        }

        public void setChangedDifferentlyStored(String value) {
            this.differentlyStored = value;
        }
    }

    /** Inherits what is kept. */
    public static class Derived extends Bean {}

    @ParameterizedTest
    @ValueSource(classes = {Mixed.class, Explicit.class, Switching.class})
    void changedComponentsAreFound(Class<?> type) throws Exception {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> canonical = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            if (KeptValues.of(canonical.getDeclaringClass()).keeps(canonical, i, components[i].getName())) {
                kept.add(components[i].getName());
            }
        }
        assertThat(kept)
                .containsExactlyElementsOf(Arrays.stream(components)
                        .map(RecordComponent::getName)
                        .filter(name -> !name.startsWith("changed"))
                        .toList());
    }

    @Test
    void aRecordWithoutCodeOfItsOwnKeepsEverything() throws Exception {
        Constructor<?> canonical =
                Plain.class.getDeclaredConstructor(long.class, String.class, double.class, List.class, int.class);
        String[] names = {"first", "second", "third", "fourth", "fifth"};
        for (int i = 0; i < names.length; i++) {
            assertThat(KeptValues.of(canonical.getDeclaringClass()).keeps(canonical, i, names[i]))
                    .as(names[i])
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {Bean.class, Derived.class})
    void changedPropertiesAreFound(Class<?> type) {
        for (Method setter : type.getMethods()) {
            if (setter.getName().startsWith("set")) {
                String property = Character.toLowerCase(setter.getName().charAt(3))
                        + setter.getName().substring(4);
                List<Method> getters = Arrays.stream(type.getMethods())
                        .filter(method -> method.getName().equalsIgnoreCase("get" + property)
                                || method.getName().equalsIgnoreCase("is" + property))
                        .toList();
                assertThat(KeptValues.of(type).keeps(setter, getters, property))
                        .as(property)
                        .isEqualTo(property.startsWith("kept"));
            }
        }
    }

    @Test
    void aClassWithoutAFileChangesEverything() throws Exception {
        assertThat(KeptValues.of(Exception.class).keeps(Exception.class.getConstructor(String.class), 0, "message"))
                .isFalse();
    }
}
