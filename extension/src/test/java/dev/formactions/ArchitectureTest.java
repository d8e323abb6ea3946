package dev.formactions;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The direction of the dependencies: towards the vocabulary and the plain values, never back. */
class ArchitectureTest {

    private static final String F = "dev.formactions";
    private static final String INTERNAL = F + ".internal.";
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(F);

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("dev.formactions.(**)").should().beFreeOfCycles());
    }

    @Test
    void theVocabularyKnowsNothingOfTheRest() {
        check(noClasses().that().resideInAPackage(F).should().dependOnClassesThat(ours(not(resideInAPackage(F)))));
    }

    @Test
    void theSpiKnowsTheVocabularyOnly() {
        check(knowsOnly("spi", F));
    }

    @Test
    void plainHelpersKnowNothing() {
        check(classes()
                .that()
                .resideInAnyPackage(INTERNAL + "http", INTERNAL + "property", INTERNAL + "bytecode")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "jakarta.json.bind..",
                        "org.jspecify..",
                        INTERNAL + "http",
                        INTERNAL + "property",
                        INTERNAL + "bytecode")));
    }

    @Test
    void theModelKnowsTheVocabularyOnly() {
        check(knowsOnly("internal.model", F));
    }

    @Test
    void theSelectorIsAPureFunction() {
        check(knowsOnly("internal.selector", INTERNAL + "http"));
    }

    @Test
    void theOriginCheckIsAPureFunction() {
        check(knowsOnly("internal.origin", INTERNAL + "http"));
    }

    @Test
    void theFormReaderKnowsTheModelOnly() {
        check(knowsOnly("internal.form", F, INTERNAL + "http", INTERNAL + "model"));
    }

    @Test
    void cookiesKnowTheVocabularyOnly() {
        check(knowsOnly("internal.cookie", F, INTERNAL + "http"));
    }

    @Test
    void theWireKnowsTheVocabularyOnly() {
        check(knowsOnly("internal.wire", F, F + ".spi", INTERNAL + "property"));
    }

    @Test
    void settingsKnowHowTheirValuesAreWritten() {
        check(knowsOnly("internal.config", INTERNAL + "model", INTERNAL + "origin"));
    }

    @Test
    void invokingKnowsTheModelOnly() {
        check(knowsOnly("internal.invoke", F, INTERNAL + "model"));
    }

    @Test
    void theScriptIsPlainBytes() {
        check(knowsOnly("internal.client"));
    }

    @Test
    void viewsKnowTheModelOnly() {
        check(knowsOnly("internal.view", F, F + ".spi", INTERNAL + "model", INTERNAL + "property"));
    }

    @Test
    void convertersKnowTheModelOnly() {
        check(knowsOnly("internal.convert", F, F + ".spi", INTERNAL + "model"));
    }

    @Test
    void bindingDoesNotKnowOfValidation() {
        check(knowsOnly("internal.bind", F, INTERNAL + "model", INTERNAL + "convert", INTERNAL + "bytecode"));
    }

    @Test
    void validationKnowsTheModelOnly() {
        check(knowsOnly("internal.validate", F, INTERNAL + "model"));
    }

    @Test
    void attributesArePureFunctions() {
        check(knowsOnly("internal.attributes", F, INTERNAL + "model"));
    }

    @Test
    void typedFormsPutBindingAndValidationTogether() {
        check(knowsOnly(
                "internal.typed",
                F,
                INTERNAL + "model",
                INTERNAL + "attributes",
                INTERNAL + "bind",
                INTERNAL + "convert",
                INTERNAL + "validate"));
    }

    @Test
    void onlyTheCdiEdgeKnowsTypedForms() {
        check(noClasses()
                .that(not(resideInAnyPackage(INTERNAL + "cdi", INTERNAL + "typed", INTERNAL + "validate")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(INTERNAL + "typed", INTERNAL + "validate"));
    }

    @Test
    void onlyValidationAndItsEdgeKnowBeanValidation() {
        check(noClasses()
                .that(not(resideInAPackage(INTERNAL + "validate")))
                .and()
                .doNotHaveSimpleName("ValidationEdge")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.validation.."));
    }

    @Test
    void requestsKnowWhatTheyAreReadWith() {
        check(knowsOnly(
                "internal.request",
                F,
                INTERNAL + "model",
                INTERNAL + "config",
                INTERNAL + "http",
                INTERNAL + "form",
                INTERNAL + "cookie",
                INTERNAL + "origin"));
    }

    @Test
    void onlyTheEdgeToJaxRsKnowsThePipeline() {
        check(noClasses()
                .that(not(resideInAnyPackage(INTERNAL + "pipeline", F + ".jaxrs")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(INTERNAL + "pipeline"));
    }

    @Test
    void nobodyKnowsAnAdapter() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(F + ".jersey")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(F + ".jersey"));
    }

    @Test
    void onlyTheAdapterKnowsJersey() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(F + ".jersey")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.glassfish.."));
    }

    @Test
    void onlyTheCdiEdgeKnowsServlets() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(INTERNAL + "cdi")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.servlet.."));
    }

    @Test
    void onlyViewsKnowMustache() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(INTERNAL + "view")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.github.mustachejava.."));
    }

    @Test
    void onlyTheFormReaderKnowsItsLibrary() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(INTERNAL + "form")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.commons.."));
    }

    @Test
    void noFieldIsVisible() {
        check(fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage("dev.formactions..")
                .and()
                .areNotStatic()
                .should()
                .notBePublic());
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }

    private static ArchRule knowsOnly(String own, String... others) {
        String[] known = java.util.Arrays.copyOf(others, others.length + 1);
        known[others.length] = F + "." + own;
        return noClasses()
                .that()
                .resideInAPackage(F + "." + own)
                .should()
                .dependOnClassesThat(ours(not(resideInAnyPackage(known))));
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> ours(
            com.tngtech.archunit.base.DescribedPredicate<JavaClass> which) {
        return resideInAPackage("dev.formactions..").and(which);
    }
}
