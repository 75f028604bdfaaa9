package org.tracedesk.query.audit;

import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.query.export.Exports;
import org.tracedesk.query.masking.Masking;
import org.tracedesk.query.projection.ReadModel;

/** The audit trail and its readers. */
@Configuration(proxyBeanMethods = false)
public class AuditConfiguration {

    @Bean
    ReadModel auditTrail(JdbcTemplate jdbc) {
        return new AuditTrail(jdbc);
    }

    @Bean
    ShownEntries shownEntries(AuditTickets tickets, Masking masking) {
        return new ShownEntries(tickets, masking);
    }

    @Bean
    AuditController auditController(
            AuditEntries entries, AuditTickets tickets, EntityManager entities, ShownEntries shown, ZoneId zone) {
        return new AuditController(entries, tickets, new AuditSearch(entities), shown, zone);
    }

    @Bean
    AuditExportController auditExportController(
            EntityManager entities, ShownEntries shown, Exports exports, ZoneId zone) {
        return new AuditExportController(new AuditRows(new AuditSearch(entities), shown, zone), exports, zone);
    }
}
