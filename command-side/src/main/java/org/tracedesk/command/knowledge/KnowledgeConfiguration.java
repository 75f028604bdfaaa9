package org.tracedesk.command.knowledge;

import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.tracedesk.command.dispatch.CommandFigures;
import org.tracedesk.command.dispatch.Delivery;
import org.tracedesk.edge.json.JsonAnswers;
import org.tracedesk.ledger.personal.DeskKey;
import org.tracedesk.ledger.raw.RawLedger;

/** Standard replies in Axon, and the way to them. */
@Configuration(proxyBeanMethods = false)
@Import(KnowledgeEndpoints.class)
public class KnowledgeConfiguration {

    @Bean
    ConfigurerModule standardReplyAggregate() {
        return configurer ->
                configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(StandardReply.class));
    }

    @Bean
    KnowledgeGateway knowledgeGateway(
            Delivery delivery, CommandFigures figures, RawLedger ledger, DeskKey deskKey, JsonAnswers json) {
        return new KnowledgeGateway(delivery, figures, ledger, new Fingerprints(deskKey, json));
    }
}
