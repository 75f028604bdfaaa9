package org.tracedesk.query.projection;

import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.ledger.stream.LedgerWatch;

/** Several processes with projections on one ledger. */
@Configuration(proxyBeanMethods = false)
public class SpreadConfiguration {

    @Bean
    Nodes nodes(QuerySchema migrated, DataSource dataSource, @Value("${tracedesk.node}") String self) {
        return new Nodes(JdbcClient.create(dataSource), self);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    SegmentSpread segmentSpread(
            Nodes nodes,
            EventProcessingConfiguration processing,
            List<ReadModel> models,
            @Value("${tracedesk.projections.segments:1}") int segments) {
        return new SegmentSpread(
                nodes,
                // Those of the read models only: any other of this process stays as it is.
                () -> models.stream()
                        .flatMap(
                                model -> processing.eventProcessor(model.name(), TrackingEventProcessor.class).stream())
                        .toList(),
                segments);
    }

    @Bean
    MeterBinder projectionFigures(EventProcessingConfiguration processing, LedgerWatch ledger) {
        return registry -> processing.eventProcessors().values().stream()
                .filter(TrackingEventProcessor.class::isInstance)
                .map(TrackingEventProcessor.class::cast)
                .forEach(processor -> new ProjectionFigures(processor, ledger).bindTo(registry));
    }
}
