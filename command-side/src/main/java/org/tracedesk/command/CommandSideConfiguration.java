package org.tracedesk.command;

import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tracedesk.command.assignment.AssignmentEndpoints;
import org.tracedesk.command.clocks.ClockConfiguration;
import org.tracedesk.command.closing.ClosingEndpoints;
import org.tracedesk.command.collaboration.CollaborationEndpoints;
import org.tracedesk.command.conversation.ConversationEndpoints;
import org.tracedesk.command.dispatch.CommandFigures;
import org.tracedesk.command.dispatch.Commands;
import org.tracedesk.command.dispatch.Delivery;
import org.tracedesk.command.dispatch.Lookup;
import org.tracedesk.command.dispatch.Sender;
import org.tracedesk.command.dispatch.SenderArgument;
import org.tracedesk.command.dispatch.TicketGateway;
import org.tracedesk.command.evidence.EvidenceConfiguration;
import org.tracedesk.command.evidence.EvidenceEndpoint;
import org.tracedesk.command.imports.ImportConfiguration;
import org.tracedesk.command.intake.AmendingEndpoint;
import org.tracedesk.command.intake.Customers;
import org.tracedesk.command.intake.LookupEndpoint;
import org.tracedesk.command.intake.Numbers;
import org.tracedesk.command.intake.OpeningEndpoint;
import org.tracedesk.command.intake.Registrar;
import org.tracedesk.command.knowledge.KnowledgeConfiguration;
import org.tracedesk.command.knowledge.KnowledgeGateway;
import org.tracedesk.command.linking.LinkEndpoints;
import org.tracedesk.command.lookup.FairChoice;
import org.tracedesk.command.lookup.Lookups;
import org.tracedesk.command.notices.NoticeConfiguration;
import org.tracedesk.command.planning.PlanningEndpoints;
import org.tracedesk.command.privacy.CustomerEndpoints;
import org.tracedesk.command.privacy.PrivacyConfiguration;
import org.tracedesk.command.privacy.RevealEndpoint;
import org.tracedesk.command.repeat.KnownTickets;
import org.tracedesk.command.repeat.RepeatConfiguration;
import org.tracedesk.command.resolution.ResolutionEndpoints;
import org.tracedesk.command.routine.RoutineConfiguration;
import org.tracedesk.command.ticket.Desk;
import org.tracedesk.command.ticket.TicketConfiguration;
import org.tracedesk.command.triage.TriageEndpoints;
import org.tracedesk.edge.directory.Directory;
import org.tracedesk.edge.json.JsonAnswers;
import org.tracedesk.edge.json.VisibilityGuard;
import org.tracedesk.edge.problem.ProblemTexts;
import org.tracedesk.edge.signin.CurrentActor;
import org.tracedesk.ledger.personal.ContactBook;
import org.tracedesk.ledger.personal.Vault;
import org.tracedesk.ledger.raw.RawLedger;

/**
 * The command side, for an application to import; it needs the ledger's and the edge's configuration, a {@code Clock}
 * and the {@code Forms} beside it.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    TicketConfiguration.class,
    KnowledgeConfiguration.class,
    ImportConfiguration.class,
    PrivacyConfiguration.class,
    EvidenceConfiguration.class,
    RepeatConfiguration.class,
    ClockConfiguration.class,
    NoticeConfiguration.class,
    RoutineConfiguration.class,
    OpeningEndpoint.class,
    LookupEndpoint.class,
    AmendingEndpoint.class,
    TriageEndpoints.class,
    AssignmentEndpoints.class,
    CollaborationEndpoints.class,
    PlanningEndpoints.class,
    LinkEndpoints.class,
    EvidenceEndpoint.class,
    ConversationEndpoints.class,
    ResolutionEndpoints.class,
    ClosingEndpoints.class,
    RevealEndpoint.class,
    CustomerEndpoints.class
})
public class CommandSideConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Sender.class);
    }

    @Bean
    CommandSchema commandSchema(DataSource database) {
        return new CommandSchema(database);
    }

    @Bean
    Numbers numbers(CommandSchema migrated, DataSource database) {
        return new Numbers(JdbcClient.create(database));
    }

    @Bean
    Customers customers(ContactBook contacts, Vault vault, Numbers numbers) {
        return new Customers(contacts, vault, numbers);
    }

    @Bean
    Registrar registrar(Desk desk, Numbers numbers, Customers customers, Directory directory) {
        return new Registrar(desk, numbers, customers, directory);
    }

    @Bean
    Lookup lookup(
            Directory directory, TicketGateway tickets, KnowledgeGateway knowledge, KnownTickets known, Desk desk) {
        return new Lookups(directory, tickets, knowledge, new FairChoice(directory, tickets, known, desk));
    }

    @Bean
    Delivery delivery(CommandBus commandBus, @Value("${tracedesk.ledger.patience:10s}") Duration patience) {
        return new Delivery(commandBus, patience);
    }

    @Bean
    CommandFigures commandFigures(ObservationRegistry observations) {
        return new CommandFigures(observations);
    }

    @Bean
    TicketGateway ticketGateway(
            Delivery delivery, CommandFigures figures, RawLedger ledger, Desk desk, Vault vault, JsonAnswers json) {
        return new TicketGateway(delivery, figures, ledger, desk, vault, json);
    }

    @Bean
    Commands commands(TicketGateway tickets, Lookup lookup) {
        return new Commands(tickets, lookup);
    }

    @Bean
    VisibilityGuard visibilityGuard(Commands commands, CurrentActor current) {
        return ticket -> commands.requireVisible(ticket, current.get());
    }

    @Bean
    ProblemTexts commandTexts() {
        return new ProblemTexts("texts/command-faults");
    }

    @Bean
    WebMvcConfigurer senders(CurrentActor current, ObjectProvider<VisibilityGuard> guard) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new SenderArgument(current, guard));
            }
        };
    }
}
