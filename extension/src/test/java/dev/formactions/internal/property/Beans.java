package dev.formactions.internal.property;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.json.bind.annotation.JsonbTransient;

/** Classes with properties of every kind. */
@SuppressWarnings("unused")
public final class Beans {

    private Beans() {}

    public static class Getters {
        public static int count = 1;
        public int zed = 1;
        public transient int skipped = 2;

        public String getURL() {
            return "u";
        }

        public boolean isOn() {
            return true;
        }

        public Boolean isBoxed() {
            return null;
        }

        public int getX1() {
            return 4;
        }

        public String getaName() {
            return "a";
        }

        protected int getHidden() {
            return 5;
        }

        public int getAt(int index) {
            return index;
        }

        public static int getShared() {
            return 6;
        }
    }

    public static class Annotated {
        @JsonbTransient
        private int onField;

        private transient int byKeyword;

        @JsonbProperty("field-name")
        private int named;

        private int readOnly = 7;

        @JsonbProperty("")
        public int nameless = 8;

        public int behindGetter = 9;

        public int getOnField() {
            return onField;
        }

        @JsonbTransient
        public int getOnGetter() {
            return 1;
        }

        public int getByKeyword() {
            return byKeyword;
        }

        public int getNamed() {
            return named;
        }

        @JsonbProperty("Getter name")
        public int getOther() {
            return 2;
        }

        public int getReadOnly() {
            return readOnly;
        }

        @JsonbTransient
        public void setReadOnly(int readOnly) {
            this.readOnly = readOnly;
        }

        int getBehindGetter() {
            return behindGetter;
        }
    }

    @JsonbPropertyOrder({"e", "a"})
    public static class Ordered {
        public int a = 1;
        public int b = 2;
        public int c = 3;

        @JsonbProperty("zz")
        public int e = 5;

        @JsonbProperty("0")
        public int z = 6;
    }

    public static class Parent {
        public int zebra = 1;
        public int middle = 2;

        public int getBoth() {
            return 3;
        }

        @JsonbTransient
        public int getSecret() {
            return 4;
        }

        public int getLater() {
            return 5;
        }
    }

    public static class Child extends Parent {
        public int apple = 6;

        @Override
        public int getBoth() {
            return 7;
        }

        @Override
        public int getSecret() {
            return 8;
        }

        @JsonbTransient
        @Override
        public int getLater() {
            return 9;
        }
    }

    @JsonbPropertyOrder({"apple", "zebra"})
    public static class OrderedChild extends Child {
        public int own = 10;
    }

    public interface Named {
        @JsonbProperty("called")
        String getName();

        default int getLength() {
            return getName().length();
        }
    }

    public static class Person implements Named {
        @Override
        public String getName() {
            return "Ada";
        }
    }

    static class PackagePrivate {
        public int getInherited() {
            return 1;
        }
    }

    public static class Exposed extends PackagePrivate {
        public int getOwn() {
            return 2;
        }
    }

    public static class Covariant {
        public Object getValue() {
            return "object";
        }
    }

    public static class Narrower extends Covariant {
        @Override
        public String getValue() {
            return "string";
        }
    }

    public static class Verbs {
        public String issue() {
            throw new AssertionError("not a getter");
        }

        public String getaway() {
            throw new AssertionError("not a getter");
        }

        public String get() {
            throw new AssertionError("not a getter");
        }

        public void getVoid() {
            throw new AssertionError("not a getter");
        }

        public String isText() {
            throw new AssertionError("not a getter");
        }
    }

    public static class Failing {
        public int getUnchecked() {
            throw new IllegalStateException("unchecked");
        }

        public int getChecked() throws Exception {
            throw new Exception("checked");
        }
    }
}
