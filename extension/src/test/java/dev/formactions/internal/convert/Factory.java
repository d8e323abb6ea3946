package dev.formactions.internal.convert;

/** Types of an application with static factories. */
public interface Factory {

    record ByValueOf(String made) {
        public static ByValueOf valueOf(String text) {
            return new ByValueOf("valueOf:" + text);
        }

        @Override
        public String toString() {
            return made;
        }
    }

    record ByFromString(String made) {
        public static ByFromString fromString(String text) {
            return new ByFromString("fromString:" + text);
        }

        @Override
        public String toString() {
            return made;
        }
    }

    record ByParse(String made) {
        public static ByParse parse(String text) {
            return new ByParse("parse:" + text);
        }

        @Override
        public String toString() {
            return made;
        }
    }

    record ByCharacters(String made) {
        public static ByCharacters parse(CharSequence text) {
            return new ByCharacters("parse:" + text);
        }

        @Override
        public String toString() {
            return made;
        }
    }

    record ByOf(String made) {
        public static ByOf of(String text) {
            return new ByOf("of:" + text);
        }

        @Override
        public String toString() {
            return made;
        }
    }

    record ByAny(String made) {
        public static ByAny of(String text) {
            return new ByAny("of:" + text);
        }

        public static ByAny valueOf(String text) {
            return new ByAny("valueOf:" + text);
        }

        @Override
        public String toString() {
            return made;
        }
    }

    /** Neither is a factory: one is not public, the other makes something else. */
    record Hidden(String made) {
        static Hidden of(String text) {
            return new Hidden(text);
        }

        public static String parse(String text) {
            return text;
        }
    }

    record Failing(String made) {
        public static Failing of(String text) {
            throw new AssertionError(text);
        }
    }

    /** Its class cannot be initialized. */
    record NotInitialized(String made) {
        static final int ZERO = Integer.parseInt("none");

        public static NotInitialized of(String text) {
            return new NotInitialized(text);
        }
    }

    /** Cannot be made. */
    abstract class Abstract {
        public Abstract(String text) {
            throw new IllegalArgumentException(text);
        }
    }
}
