package org.tracedesk.query.eventlog;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tracedesk.ledger.raw.StoredRows;
import org.tracedesk.query.export.Exports;
import org.tracedesk.query.feed.PresentEvents;

/** The log for process mining, from a ledger on PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "tracedesk.event-store", havingValue = "postgres", matchIfMissing = true)
public class EventLogConfiguration {

    @Bean
    EventLogController eventLogController(StoredRows rows, PresentEvents present, Exports exports) {
        return new EventLogController(new EventLog(rows, present), exports);
    }
}
