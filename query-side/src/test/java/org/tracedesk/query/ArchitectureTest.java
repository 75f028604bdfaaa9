package org.tracedesk.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.tracedesk.query", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_query_side_does_not_know_the_command_side =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.tracedesk.command..");

    @ArchTest
    static final ArchRule read_models_do_not_know_each_other = slices().matching(
                    "org.tracedesk.query.(tracking|audit|satisfaction|service|knowledge|forms)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule what_they_share_does_not_know_them = noClasses()
            .that()
            .resideInAnyPackage("org.tracedesk.query.projection..", "org.tracedesk.query.filter..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.tracedesk.query.tracking..",
                    "org.tracedesk.query.audit..",
                    "org.tracedesk.query.satisfaction..",
                    "org.tracedesk.query.service..",
                    "org.tracedesk.query.knowledge..",
                    "org.tracedesk.query.forms..");
}
