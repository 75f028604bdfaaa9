package org.tracedesk.command.clocks;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.command.CommandSchema;
import org.tracedesk.command.dispatch.Delivery;
import org.tracedesk.command.notices.NoticePost;

/** The table of running clocks, who keeps it, and what calls them. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

    private static final int BATCH = 1_000;
    private static final int THREADS = 3;
    /** A node that is silent for four of them is dead, and others do what it was doing. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    @Bean
    ClockTable clockTable(CommandSchema migrated, DataSource database) {
        return new ClockTable(new JdbcTemplate(database));
    }

    @Bean
    ClockCalls clockCalls(ClockTable table, Delivery delivery, Clock clock) {
        return new ClockCalls(table, delivery, clock);
    }

    @Bean
    RecurringTask<Void> clockCallTask(
            ClockCalls calls,
            @Value("${tracedesk.node}") String node,
            @Value("${tracedesk.clocks.every:1s}") Duration every) {
        return Recurring.onThisNode("clocks", node, every, calls::callLate);
    }

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    RecurringTask<Void> noticeTask(
            NoticePost post,
            @Value("${tracedesk.node}") String node,
            @Value("${tracedesk.notices.every:5s}") Duration every) {
        return Recurring.onThisNode("notices", node, every, post::send);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    Scheduler taskScheduler(CommandSchema migrated, DataSource database, Clock clock, List<RecurringTask<Void>> tasks) {
        return Scheduler.create(database)
                .startTasks(tasks)
                .tableName("command.scheduled_task")
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(HEARTBEAT)
                .deleteUnresolvedAfter(Duration.ofDays(1))
                .clock(clock::instant)
                .build();
    }

    @Bean
    ConfigurerModule runningClocks(ClockTable table) {
        RunningClocks projection = new RunningClocks(table);
        return configurer -> configurer
                .eventProcessing()
                .registerEventHandler(c -> projection)
                .assignHandlerInstancesMatching(RunningClocks.NAME, handler -> handler == projection)
                .registerListenerInvocationErrorHandler(RunningClocks.NAME, c -> PropagatingErrorHandler.instance())
                .registerEventProcessor(
                        RunningClocks.NAME,
                        (name, axon, invoker) -> TrackingEventProcessor.builder()
                                .name(name)
                                .eventHandlerInvoker(invoker)
                                .errorHandler(PropagatingErrorHandler.instance())
                                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                                .messageSource(axon.eventStore())
                                .tokenStore(axon.getComponent(TokenStore.class))
                                .transactionManager(axon.getComponent(TransactionManager.class))
                                .trackingEventProcessorConfiguration(
                                        TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                                .andBatchSize(BATCH)
                                                .andInitialTrackingToken(source -> null)
                                                .andEventAvailabilityTimeout(500, TimeUnit.MILLISECONDS))
                                .build());
    }
}
