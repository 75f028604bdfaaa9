package org.tracedesk.node;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.tracedesk.edge.EdgeConfiguration;
import org.tracedesk.ledger.LedgerConfiguration;
import org.tracedesk.ledger.stream.LedgerWatch;
import org.tracedesk.model.form.FormLibrary;
import org.tracedesk.model.form.Forms;
import org.tracedesk.node.metrics.LedgerMetrics;

/** What a side takes as given: the time, the forms, the ledger and the edge. */
@Configuration(proxyBeanMethods = false)
@Import({LedgerConfiguration.class, EdgeConfiguration.class, LedgerMetrics.class})
public class NodeConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Part of readiness: a process whose store does not answer is alive, and of no use for the moment. */
    @Bean
    HealthIndicator ledgerHealthIndicator(LedgerWatch ledger) {
        return () -> (ledger.connected() ? Health.up() : Health.outOfService()).build();
    }

    /** The shipped forms, and those of {@code tracedesk.forms.directory} beside or instead of them. */
    @Bean
    Forms forms(@Value("${tracedesk.forms.directory:}") String directory) {
        return directory.isBlank() ? FormLibrary.shipped() : FormLibrary.load(Path.of(directory));
    }
}
