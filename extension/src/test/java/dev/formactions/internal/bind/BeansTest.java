package dev.formactions.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Beans, as they were written before there were records. */
class BeansTest {

    public abstract static class Base<T> {

        private T id;

        public T getId() {
            return id;
        }

        public void setId(T id) {
            this.id = id;
        }
    }

    /** As many frameworks of old want it. */
    public static class Person extends Base<Long> {

        private String name = "nobody";
        private boolean subscribed = true;
        private List<String> tags = new ArrayList<>(List.of("new"));
        private int age = 18;
        private Person partner;
        private String secret = "kept";
        private static String global = "kept";

        public void setName(String name) {
            this.name = name;
        }

        public void setSubscribed(boolean subscribed) {
            this.subscribed = subscribed;
        }

        public Person setTags(List<String> tags) {
            this.tags = tags;
            return this;
        }

        public int getAge() {
            return age;
        }

        public void setAge(String age) {
            throw new AssertionError("not the type of the getter: " + age);
        }

        public void setAge(int age) {
            this.age = age;
        }

        public void setPartner(Person partner) {
            this.partner = partner;
        }

        void setSecret(String secret) {
            this.secret = secret;
        }

        public static void setGlobal(String value) {
            global = value;
        }

        public void setURL(String url) {
            name = url;
        }

        public void set(String nothing) {
            name = nothing;
        }

        @Override
        public String toString() {
            return getId() + " " + name + " " + subscribed + " " + tags + " " + age + " " + partner + " " + secret
                    + global;
        }
    }

    @Test
    @Tag("BIND-1")
    void settersAreCalled() {
        assertThat(person("id=7&name=Ada&subscribed=on&tags=a&age=36&partner.name=William"))
                .isEqualTo("7 Ada true [a] 36 null nobody false [] 18 null keptkept keptkept"
                        .replace("null nobody", "null William"));
    }

    @Test
    @Tag("BIND-13")
    void whatIsAbsentKeepsItsValueButForCheckboxesAndLists() {
        assertThat(person("")).isEqualTo("null nobody false [] 18 null keptkept");
    }

    @Test
    @Tag("BIND-13")
    void whatIsEmptyIsSet() {
        assertThat(person("name=")).isEqualTo("null null false [] 18 null keptkept");
    }

    @Test
    @Tag("BIND-6")
    void whatHasNoPublicSetterIsOutOfReach() {
        assertThat(person("secret=x&global=x&class=x&class.module=x&=x&set=x"))
                .isEqualTo("null nobody false [] 18 null keptkept");
    }

    @Test
    void anAcronymKeepsItsCapitals() {
        assertThat(person("URL=x")).startsWith("null x");
    }

    private static String person(String body) {
        return Bound.value(Person.class, body).toString();
    }
}
