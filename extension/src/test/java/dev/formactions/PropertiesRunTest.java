package dev.formactions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Tags;
import org.junit.jupiter.api.Test;

/** jqwik leaves a property out that has an annotation of JUnit's, and nobody notices; it has a tag of its own. */
class PropertiesRunTest {

    private static final JavaClasses TESTS =
            new ClassFileImporter().withImportOption(new OnlyIncludeTests()).importPackages("dev.formactions");

    @Test
    void noPropertyHasTheTagOfJUnit() {
        methods()
                .that()
                .areAnnotatedWith(Property.class)
                .should()
                .notBeAnnotatedWith(Tag.class)
                .andShould()
                .notBeAnnotatedWith(Tags.class)
                .check(TESTS);
    }
}
