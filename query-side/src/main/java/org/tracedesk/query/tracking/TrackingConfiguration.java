package org.tracedesk.query.tracking;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.edge.access.AccessLog;
import org.tracedesk.edge.directory.Directory;
import org.tracedesk.ledger.attachment.AttachmentStore;
import org.tracedesk.ledger.personal.DeskKey;
import org.tracedesk.ledger.personal.Vault;
import org.tracedesk.model.form.Forms;
import org.tracedesk.query.export.Exports;
import org.tracedesk.query.masking.Masking;
import org.tracedesk.query.projection.ReadModel;
import org.tracedesk.query.projection.ReadYourWrites;
import org.tracedesk.query.replay.TicketReplay;

/** The tracking table and its readers. */
@Configuration(proxyBeanMethods = false)
public class TrackingConfiguration {

    @Bean
    SearchedTexts searchedTexts(Masking masking, DeskKey key) {
        return new SearchedTexts(masking, new PairDigests(key));
    }

    @Bean
    ReadModel trackingTable(JdbcTemplate jdbc, SearchedTexts searched, Vault vault) {
        return new TrackingTable(jdbc, searched, vault);
    }

    @Bean
    TicketSearch ticketSearch(
            EntityManager entities,
            SearchedTexts texts,
            Masking masking,
            Clock clock,
            @Value("${tracedesk.clocks.due-soon:2h}") Duration soon) {
        return new TicketSearch(entities, texts, masking, clock, soon);
    }

    @Bean
    TicketController ticketController(
            TrackingRows rows,
            TicketSearch search,
            Masking masking,
            ReadYourWrites readers,
            TicketReplay replay,
            ZoneId zone) {
        return new TicketController(rows, search, masking, readers, replay, zone);
    }

    @Bean
    ExportController exportController(
            TicketSearch search,
            JdbcTemplate jdbc,
            Masking masking,
            Forms forms,
            Directory directory,
            Exports exports,
            ZoneId zone) {
        TicketRows rows = new TicketRows(search, new TicketNotes(jdbc), masking, forms, new Staff(directory), zone);
        return new ExportController(forms, rows, exports, zone);
    }

    @Bean
    CustomerController customerController(TicketSearch search, Masking masking) {
        return new CustomerController(search, masking);
    }

    @Bean
    WorkQueueController workQueueController(EntityManager entities, Forms forms, Masking masking, Clock clock) {
        return new WorkQueueController(new WorkQueue(entities), forms, masking, clock);
    }

    @Bean
    AttachmentController attachmentController(
            TrackingRows rows, TicketReplay replay, Vault vault, AttachmentStore store, AccessLog accesses) {
        return new AttachmentController(rows, new AttachmentFinder(replay, vault), vault, store, accesses);
    }

    @Bean
    CaseController caseController(TicketSearch search, Masking masking, ZoneId zone) {
        return new CaseController(search, masking, zone);
    }
}
