package org.tracedesk.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.tracedesk", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule commandSideAndQuerySideNeverMeet = noClasses()
            .that()
            .resideInAPackage("org.tracedesk.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.tracedesk.query..");

    @ArchTest
    static final ArchRule querySideAndCommandSideNeverMeet = noClasses()
            .that()
            .resideInAPackage("org.tracedesk.query..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.tracedesk.command..");

    @ArchTest
    static final ArchRule decisionsArePlainJava = noClasses()
            .that()
            .resideInAPackage("org.tracedesk.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework..", "org.springframework..");

    @ArchTest
    static final ArchRule theContractKnowsNoSpring = noClasses()
            .that()
            .resideInAPackage("org.tracedesk.api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule thisModulesPackagesHaveNoCycles =
            slices().matching("org.tracedesk.standalone.(*)..").should().beFreeOfCycles();
}
