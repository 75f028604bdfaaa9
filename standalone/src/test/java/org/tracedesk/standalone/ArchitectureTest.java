package org.tracedesk.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import org.tracedesk.api.command.TicketCommand;
import org.tracedesk.api.event.TicketEvent;

/** The modules and packages stand to each other as the architecture says. */
@AnalyzeClasses(packages = "org.tracedesk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_sides_never_meet_but_through_the_contract = noClasses()
            .that()
            .resideInAPackage("org.tracedesk.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.tracedesk.query..");

    @ArchTest
    static final ArchRule nor_the_other_way_round = noClasses()
            .that()
            .resideInAPackage("org.tracedesk.query..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.tracedesk.command..");

    @ArchTest
    static final ArchRule decisions_are_plain_java = noClasses()
            .that()
            .resideInAPackage("org.tracedesk.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework..", "org.springframework..", "jakarta.persistence..", "java.sql..");

    @ArchTest
    static final ArchRule decisions_know_no_clock = noClasses()
            .that()
            .resideInAPackage("org.tracedesk.model..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule the_contract_knows_no_spring = noClasses()
            .that()
            .resideInAPackage("org.tracedesk.api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule commands_and_events_are_records_of_the_contract = classes()
            .that()
            .implement(TicketCommand.class)
            .or()
            .implement(TicketEvent.class)
            .should()
            .resideInAPackage("org.tracedesk.api..");

    @ArchTest
    static final ArchRule the_ledger_and_the_edge_know_neither_side = noClasses()
            .that()
            .resideInAnyPackage("org.tracedesk.ledger..", "org.tracedesk.edge..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.tracedesk.command..", "org.tracedesk.query..", "org.tracedesk.model..");

    @ArchTest
    static final ArchRule what_every_process_has_knows_neither_side = noClasses()
            .that()
            .resideInAPackage("org.tracedesk.node..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.tracedesk.command..", "org.tracedesk.query..");

    @ArchTest
    static final ArchRule capabilities_of_the_model_form_no_circle =
            slices().matching("org.tracedesk.model.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule capabilities_of_the_ledger_form_no_circle =
            slices().matching("org.tracedesk.ledger.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule capabilities_of_the_edge_form_no_circle =
            slices().matching("org.tracedesk.edge.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule capabilities_of_the_command_side_form_no_circle =
            slices().matching("org.tracedesk.command.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule read_models_form_no_circle =
            slices().matching("org.tracedesk.query.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule capabilities_of_the_one_process_form_no_circle =
            slices().matching("org.tracedesk.standalone.(*)..").should().beFreeOfCycles();
}
