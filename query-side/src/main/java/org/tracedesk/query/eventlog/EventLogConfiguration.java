package org.tracedesk.query.eventlog;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tracedesk.edge.access.AccessLog;
import org.tracedesk.ledger.raw.StoredRows;
import org.tracedesk.query.feed.PresentEvents;
import org.tracedesk.query.live.LiveAnswers;

/** The log for process mining, from a ledger on PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "tracedesk.event-store", havingValue = "postgres", matchIfMissing = true)
public class EventLogConfiguration {

    @Bean
    EventLogController eventLogController(
            StoredRows rows, PresentEvents present, LiveAnswers answers, AccessLog accesses) {
        return new EventLogController(new EventLog(rows, present), answers, accesses);
    }
}
