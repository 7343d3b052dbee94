package org.framescope.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.framescope.core.analysis.Analyzer;
import org.junit.jupiter.api.Test;

/** The house rules of core: nothing from outside, packages that know only those further in, nobody forgotten. */
class HouseTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.framescope.core");

    @Test
    void coreKnowsNothingButJava() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.framescope.core..")
                .check(CORE);
    }

    @Test
    void packagesDependInwardOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("root")
                .definedBy("org.framescope.core")
                .layer("framing")
                .definedBy("..core.framing..")
                .layer("outlet")
                .definedBy("..core.outlet..")
                .layer("naming")
                .definedBy("..core.naming..")
                .layer("characters")
                .definedBy("..core.characters..")
                .layer("mismatch")
                .definedBy("..core.mismatch..")
                .layer("wording")
                .definedBy("..core.wording..")
                .layer("sentence")
                .definedBy("..core.sentence..")
                .layer("attribution")
                .definedBy("..core.attribution..")
                .layer("style")
                .definedBy("..core.style..")
                .layer("analysis")
                .definedBy("..core.analysis..")
                .layer("language")
                .definedBy("..core.language..")
                .layer("article")
                .definedBy("..core.article..")
                .whereLayer("root")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("framing")
                .mayOnlyBeAccessedByLayers("root")
                .whereLayer("outlet")
                .mayOnlyBeAccessedByLayers("root")
                .whereLayer("outlet")
                .mayOnlyAccessLayers("analysis", "article", "language")
                .whereLayer("naming")
                .mayOnlyBeAccessedByLayers("root")
                .whereLayer("characters")
                .mayOnlyBeAccessedByLayers("root")
                .whereLayer("mismatch")
                .mayOnlyBeAccessedByLayers("root", "framing")
                .whereLayer("wording")
                .mayOnlyBeAccessedByLayers("root", "framing", "sentence")
                .whereLayer("sentence")
                .mayOnlyBeAccessedByLayers("root", "framing")
                .whereLayer("attribution")
                .mayOnlyBeAccessedByLayers("root", "framing", "naming", "characters", "mismatch", "wording", "sentence")
                .whereLayer("style")
                .mayOnlyBeAccessedByLayers("root", "naming", "wording")
                .whereLayer("language")
                .mayOnlyAccessLayers("article")
                .whereLayer("article")
                .mayNotAccessAnyLayer()
                .whereLayer("analysis")
                .mayOnlyAccessLayers("article", "language")
                .check(CORE);
    }

    @Test
    void everyAnalyzerOnTheClassPathIsInTheRegister() {
        Set<String> written = CORE.stream()
                .filter(c -> c.isAssignableTo(Analyzer.class) && !c.isInterface())
                .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        Set<String> registered = StandardRegister.create().analyzers().stream()
                .map(a -> a.getClass().getName())
                .collect(Collectors.toSet());
        assertEquals(written, registered);
    }
}
