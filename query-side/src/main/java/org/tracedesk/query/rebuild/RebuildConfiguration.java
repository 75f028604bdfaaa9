package org.tracedesk.query.rebuild;

import java.time.Clock;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tracedesk.ledger.history.ProcessorPositions;
import org.tracedesk.ledger.raw.RawLedger;
import org.tracedesk.query.projection.ReadModel;

/** The read models as a whole: where they stand, and how they are made anew. */
@Configuration(proxyBeanMethods = false)
public class RebuildConfiguration {

    @Bean
    ProjectionController projectionController(
            List<ReadModel> models,
            ProcessorPositions positions,
            RawLedger ledger,
            EventProcessingConfiguration processing,
            Clock clock) {
        return new ProjectionController(new Projections(models, positions, ledger, processing, clock));
    }
}
