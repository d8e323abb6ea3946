package dev.formactions;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The direction of the dependencies: towards the vocabulary and the plain values, never back. */
@AnalyzeClasses(packages = "dev.formactions", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String F = "dev.formactions";
    private static final String INTERNAL = F + ".internal.";

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.formactions.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theVocabularyKnowsNothingOfTheRest =
            noClasses().that().resideInAPackage(F).should().dependOnClassesThat(ours(not(resideInAPackage(F))));

    @ArchTest
    static final ArchRule theSpiKnowsTheVocabularyOnly = knowsOnly("spi", F);

    @ArchTest
    static final ArchRule plainHelpersKnowNothing = classes()
            .that()
            .resideInAnyPackage(INTERNAL + "http", INTERNAL + "property")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..", "jakarta.json.bind..", "org.jspecify..", INTERNAL + "http", INTERNAL + "property"));

    @ArchTest
    static final ArchRule theModelKnowsTheVocabularyOnly = knowsOnly("internal.model", F);

    @ArchTest
    static final ArchRule theSelectorIsAPureFunction = knowsOnly("internal.selector", INTERNAL + "http");

    @ArchTest
    static final ArchRule theOriginCheckIsAPureFunction = knowsOnly("internal.origin", INTERNAL + "http");

    @ArchTest
    static final ArchRule theFormReaderKnowsTheVocabularyOnly = knowsOnly("internal.form", F, INTERNAL + "http");

    @ArchTest
    static final ArchRule cookiesKnowTheVocabularyOnly = knowsOnly("internal.cookie", F, INTERNAL + "http");

    @ArchTest
    static final ArchRule theWireKnowsTheVocabularyOnly =
            knowsOnly("internal.wire", F, F + ".spi", INTERNAL + "property");

    @ArchTest
    static final ArchRule settingsKnowHowTheirValuesAreWritten =
            knowsOnly("internal.config", INTERNAL + "model", INTERNAL + "form", INTERNAL + "origin");

    @ArchTest
    static final ArchRule invokingKnowsTheModelOnly = knowsOnly("internal.invoke", F, INTERNAL + "model");

    @ArchTest
    static final ArchRule viewsKnowTheModelOnly =
            knowsOnly("internal.view", F, F + ".spi", INTERNAL + "model", INTERNAL + "property");

    @ArchTest
    static final ArchRule requestsKnowWhatTheyAreReadWith = knowsOnly(
            "internal.request",
            F,
            INTERNAL + "model",
            INTERNAL + "config",
            INTERNAL + "http",
            INTERNAL + "form",
            INTERNAL + "cookie",
            INTERNAL + "origin");

    @ArchTest
    static final ArchRule onlyTheEdgeToJaxRsKnowsThePipeline = noClasses()
            .that(not(resideInAnyPackage(INTERNAL + "pipeline", F + ".jaxrs")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(INTERNAL + "pipeline");

    @ArchTest
    static final ArchRule nobodyKnowsAnAdapter = noClasses()
            .that()
            .resideOutsideOfPackage(F + ".jersey")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(F + ".jersey");

    @ArchTest
    static final ArchRule onlyTheAdapterKnowsJersey = noClasses()
            .that()
            .resideOutsideOfPackage(F + ".jersey")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.glassfish..");

    @ArchTest
    static final ArchRule onlyTheCdiEdgeKnowsServlets = noClasses()
            .that()
            .resideOutsideOfPackage(INTERNAL + "cdi")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.servlet..");

    @ArchTest
    static final ArchRule onlyViewsKnowMustache = noClasses()
            .that()
            .resideOutsideOfPackage(INTERNAL + "view")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.mustachejava..");

    @ArchTest
    static final ArchRule noFieldIsVisible = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("dev.formactions..")
            .and()
            .areNotStatic()
            .should()
            .notBePublic();

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
