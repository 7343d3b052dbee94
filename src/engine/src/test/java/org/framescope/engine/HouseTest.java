package org.framescope.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.junit.jupiter.api.Test;

/** The house rules of engine: who may know whom, and what nobody may use. */
class HouseTest {

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.framescope.engine");

    @Test
    void packagesDependInwardOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("root")
                .definedBy("org.framescope.engine")
                .layer("extract")
                .definedBy("..engine.extract..")
                .layer("intake")
                .definedBy("..engine.intake..")
                .layer("fetch")
                .definedBy("..engine.fetch..")
                .layer("io")
                .definedBy("..engine.io..")
                .layer("model")
                .definedBy("..engine.model..")
                .layer("style")
                .definedBy("..engine.style..")
                .layer("text")
                .definedBy("..engine.text..")
                .layer("batch")
                .definedBy("..engine.batch..")
                .layer("audit")
                .definedBy("..engine.audit..")
                .layer("agreement")
                .definedBy("..engine.agreement..")
                .layer("command")
                .definedBy("..engine.command..")
                .whereLayer("root")
                .mayOnlyAccessLayers("model", "style")
                .whereLayer("extract")
                .mayNotAccessAnyLayer()
                .whereLayer("intake")
                .mayOnlyAccessLayers("extract")
                .whereLayer("fetch")
                .mayNotAccessAnyLayer()
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .whereLayer("style")
                .mayOnlyAccessLayers("model")
                .whereLayer("io")
                .mayOnlyAccessLayers("root", "extract")
                .whereLayer("text")
                .mayOnlyAccessLayers("extract", "io")
                .whereLayer("batch")
                .mayOnlyAccessLayers("root", "extract", "intake", "io", "model")
                .whereLayer("audit")
                .mayNotAccessAnyLayer()
                .whereLayer("agreement")
                .mayNotAccessAnyLayer()
                .whereLayer("command")
                .mayNotBeAccessedByAnyLayer()
                .check(ENGINE);
    }

    @Test
    void everyPackageIsInTheTable() {
        classes()
                .should()
                .resideInAnyPackage(
                        "org.framescope.engine",
                        "..engine.extract..",
                        "..engine.intake..",
                        "..engine.fetch..",
                        "..engine.io..",
                        "..engine.model..",
                        "..engine.style..",
                        "..engine.text..",
                        "..engine.batch..",
                        "..engine.audit..",
                        "..engine.agreement..",
                        "..engine.command..")
                .check(ENGINE);
    }

    @Test
    void theCommandLineShowsNothingButItsFrontDoor() {
        classes()
                .that()
                .resideInAPackage("..engine.command..")
                .and()
                .doNotHaveSimpleName("Main")
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic()
                .check(ENGINE);
    }

    @Test
    void onlyTheCommandLineKnowsPicocliAndTheStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..engine.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(ENGINE);
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(
                ENGINE.that(JavaClass.Predicates.resideOutsideOfPackage("..engine.command..")));
    }

    @Test
    void noRegularExpressionRunsOverArticles() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex..")
                .check(ENGINE);
    }
}
