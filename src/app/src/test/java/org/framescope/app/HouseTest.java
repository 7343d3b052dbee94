package org.framescope.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The house rules of the service: a closed table of who knows whom, and one package that knows the database. */
class HouseTest {

    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.framescope.app");

    @Test
    void packagesKnowOnlyThoseInTheTable() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("start")
                .definedBy("org.framescope.app")
                .layer("problem")
                .definedBy("org.framescope.app.problem")
                .layer("wiring")
                .definedBy("org.framescope.app.wiring")
                .layer("security")
                .definedBy("org.framescope.app.security")
                .layer("store")
                .definedBy("org.framescope.app.store..")
                .layer("extract")
                .definedBy("org.framescope.app.extract")
                .layer("analyze")
                .definedBy("org.framescope.app.analyze")
                .layer("batch")
                .definedBy("org.framescope.app.batch")
                .layer("message")
                .definedBy("org.framescope.app.message")
                .layer("cms")
                .definedBy("org.framescope.app.cms")
                .layer("manual")
                .definedBy("org.framescope.app.manual")
                .layer("review")
                .definedBy("org.framescope.app.review")
                .layer("describe")
                .definedBy("org.framescope.app.describe")
                .layer("classroom")
                .definedBy("org.framescope.app.classroom")
                .layer("sample")
                .definedBy("org.framescope.app.sample")
                .layer("turn")
                .definedBy("org.framescope.app.turn")
                .layer("outlet")
                .definedBy("org.framescope.app.outlet")
                .whereLayer("problem")
                .mayNotAccessAnyLayer()
                .whereLayer("turn")
                .mayNotAccessAnyLayer()
                .whereLayer("wiring")
                .mayNotAccessAnyLayer()
                .whereLayer("store")
                .mayOnlyAccessLayers("turn")
                .whereLayer("security")
                .mayOnlyAccessLayers("problem", "wiring", "store")
                .whereLayer("extract")
                .mayOnlyAccessLayers("problem", "wiring", "security")
                .whereLayer("manual")
                .mayOnlyAccessLayers("problem", "security")
                .whereLayer("describe")
                .mayOnlyAccessLayers("problem")
                .whereLayer("analyze")
                .mayOnlyAccessLayers("problem", "wiring", "security", "store", "extract", "turn")
                .whereLayer("review")
                .mayOnlyAccessLayers("problem", "security", "store", "analyze", "turn")
                .whereLayer("message")
                .mayOnlyAccessLayers("problem")
                .whereLayer("cms")
                .mayOnlyAccessLayers("problem", "wiring", "security", "store", "message", "review")
                .whereLayer("classroom")
                .mayOnlyAccessLayers("problem", "wiring", "security", "store")
                .whereLayer("batch")
                .mayOnlyAccessLayers("problem", "wiring", "security", "store", "analyze", "message")
                .whereLayer("sample")
                .mayOnlyAccessLayers("problem", "security", "store", "analyze")
                .whereLayer("outlet")
                .mayOnlyAccessLayers("problem", "security", "store", "analyze")
                .whereLayer("start")
                .mayOnlyAccessLayers("wiring", "store")
                .ensureAllClassesAreContainedInArchitecture()
                .check(APP);
    }

    @Test
    void onlyTheStoreKnowsTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.framescope.app.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hibernate..", "jakarta.persistence..", "jakarta.transaction..", "io.agroal..")
                .check(APP);
    }

    @Test
    void entitiesStayInTheStore() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.framescope.app.store..")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Row")
                .check(APP);
    }

    @Test
    void nobodyDeserializesJavaObjects() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .check(APP);
    }
}
