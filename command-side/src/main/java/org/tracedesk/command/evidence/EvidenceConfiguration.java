package org.tracedesk.command.evidence;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import org.tracedesk.command.dispatch.Commands;
import org.tracedesk.edge.json.JsonAnswers;
import org.tracedesk.edge.json.StrictBody;
import org.tracedesk.ledger.attachment.AttachmentStore;
import org.tracedesk.ledger.personal.Vault;

/** Attachments on the side that records them. */
@Configuration(proxyBeanMethods = false)
public class EvidenceConfiguration {

    @Bean
    @DependsOn("commandSchema")
    AttachmentRegister attachmentRegister(DataSource database) {
        return new AttachmentRegister(JdbcClient.create(database));
    }

    @Bean
    Attachments attachments(AttachmentStore store, AttachmentRegister register) {
        return new Attachments(store, register);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    AttachmentSweep attachmentSweep(
            Attachments attachments,
            AttachmentRegister register,
            AttachmentStore store,
            EventStore events,
            Clock clock,
            @Value("${tracedesk.attachments.sweep-every}") Duration every) {
        return new AttachmentSweep(attachments, register, store, events, clock, every);
    }

    @Bean
    Reception attachmentReception(
            Commands commands,
            Vault vault,
            AttachmentStore store,
            Attachments attachments,
            StrictBody bodies,
            JsonAnswers json,
            @Value("${tracedesk.attachments.max-size}") DataSize most,
            @Value("${tracedesk.attachments.types}") List<String> types) {
        AttachmentLimits limits = new AttachmentLimits(
                most.toBytes(), types.stream().map(MediaType::parseMediaType).toList());
        return new Reception(commands, vault, store, attachments, limits, bodies, json);
    }
}
