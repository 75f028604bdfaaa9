package org.tracedesk.query.projection;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.ledger.history.ProcessorPositions;
import org.tracedesk.ledger.personal.Vault;
import org.tracedesk.ledger.stream.LedgerWatch;
import org.tracedesk.model.form.Forms;
import org.tracedesk.query.masking.Masking;

/** Runs every read model by a tracking processor of its own. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
public class ProjectionConfiguration {

    private static final int BATCH = 1_000;
    /** Also how often a processor without events says that it still holds its token. */
    private static final long LONGEST_WAIT_MILLIS = 500;

    @Bean
    QuerySchema querySchema(DataSource dataSource) {
        return QuerySchema.prepare(dataSource);
    }

    @Bean
    ReadYourWrites readYourWrites() {
        return new ReadYourWrites(Duration.ofSeconds(5));
    }

    @Bean
    Masking masking(Vault vault, Forms forms) {
        return new Masking(vault, forms);
    }

    @Bean
    Generations generations(
            QuerySchema migrated, DataSource dataSource, List<ReadModel> models, ProcessorPositions positions) {
        return new Generations(JdbcClient.create(dataSource), models, positions);
    }

    @Bean
    DeadLetters deadLetters(QuerySchema migrated, DataSource dataSource) {
        return new DeadLetters(migrated, JdbcClient.create(dataSource));
    }

    /** What every read model can have parked. */
    @Bean
    ParkingPlaces parkingPlaces(
            List<ReadModel> models,
            DeadLetters letters,
            JdbcTemplate jdbc,
            @Value("${tracedesk.projections.most-dead-letters:10000}") long most) {
        return new ParkingPlaces(models, letters, jdbc, most);
    }

    @Bean
    ConfigurerModule projections(
            List<ReadModel> models,
            List<Follower> followers,
            Generations generations,
            ParkingPlaces parking,
            ReadYourWrites readers,
            LedgerWatch ledger,
            Nodes nodes,
            @Value("${tracedesk.projections.segments:1}") int segments) {
        return configurer -> {
            models.forEach(model -> register(
                    configurer.eventProcessing(),
                    model.name(),
                    new BatchProjection(model, parking.of(model), generations, readers),
                    // Any node alone can run all of them.
                    (name, axon, invoker) ->
                            processor(name, axon, invoker, ledger, Math.max(segments, nodes.segments(name)))));
            followers.forEach(follower -> register(
                    configurer.eventProcessing(),
                    follower.name(),
                    follower,
                    (name, axon, invoker) -> processor(name, axon, invoker, ledger, 1)));
        };
    }

    private static void register(
            EventProcessingConfigurer processing,
            String name,
            Object projection,
            EventProcessingConfigurer.EventProcessorBuilder builder) {
        processing
                .registerEventHandler(c -> projection)
                .assignHandlerInstancesMatching(name, handler -> handler == projection)
                .registerListenerInvocationErrorHandler(name, c -> PropagatingErrorHandler.instance())
                .registerEventProcessor(name, builder);
    }

    private static TrackingEventProcessor processor(
            String name, Configuration axon, EventHandlerInvoker invoker, LedgerWatch ledger, int segments) {
        return new PromptTrackingProcessor(
                TrackingEventProcessor.builder()
                        .name(name)
                        .eventHandlerInvoker(invoker)
                        .errorHandler(PropagatingErrorHandler.instance())
                        .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                        .messageMonitor(axon.messageMonitor(TrackingEventProcessor.class, name))
                        .messageSource(axon.eventStore())
                        .tokenStore(axon.getComponent(TokenStore.class))
                        .transactionManager(axon.getComponent(TransactionManager.class))
                        .trackingEventProcessorConfiguration(
                                TrackingEventProcessorConfiguration.forParallelProcessing(segments)
                                        .andBatchSize(BATCH)
                                        // The beginning: to ask the store for it would keep us from starting while it
                                        // is down.
                                        .andInitialTrackingToken(source -> null)
                                        .andEventAvailabilityTimeout(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS)),
                ledger::connected);
    }
}
