package org.tracedesk.command.routine;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.command.CommandSchema;
import org.tracedesk.command.notices.ListNotices;

/** The lists, and when they are written: in the desk's zone, by one of the processes, once. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
public class RoutineConfiguration {

    @Bean
    OpenRecordTable openRecordTable(CommandSchema migrated, DataSource database) {
        return new OpenRecordTable(new JdbcTemplate(database));
    }

    @Bean
    Routine routine(OpenRecordTable records, ListNotices notices, ZoneId desk, Clock clock) {
        return new Routine(records, notices, desk, clock);
    }

    @Bean
    ConfigurerModule openRecords(OpenRecordTable table) {
        OpenRecords projection = new OpenRecords(table);
        return configurer -> configurer
                .eventProcessing()
                .registerEventHandler(c -> projection)
                .registerListenerInvocationErrorHandler(OpenRecords.NAME, c -> PropagatingErrorHandler.instance())
                .registerTrackingEventProcessor(
                        OpenRecords.NAME,
                        org.axonframework.config.Configuration::eventStore,
                        c -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                .andBatchSize(1_000)
                                .andInitialTrackingToken(source -> null));
    }

    @Bean
    RecurringTask<Void> reviewListTask(
            Routine routine, ZoneId desk, @Value("${tracedesk.routine.review-list:0 30 17 * * *}") String when) {
        return task("review-list", when, desk, routine::reviewList);
    }

    @Bean
    RecurringTask<Void> archiveCheckTask(
            Routine routine, ZoneId desk, @Value("${tracedesk.routine.archive-check:0 0 17 * * *}") String when) {
        return task("archive-check", when, desk, routine::archiveCheck);
    }

    @Bean
    RecurringTask<Void> monthlyArchiveTask(
            Routine routine, ZoneId desk, @Value("${tracedesk.routine.monthly-archive:0 0 9 1 * *}") String when) {
        return task("monthly-archive", when, desk, routine::monthlyArchive);
    }

    @Bean
    RecurringTask<Void> overdueListTask(
            Routine routine, ZoneId desk, @Value("${tracedesk.routine.overdue-list:0 0 9 * * MON}") String when) {
        return task("overdue-list", when, desk, routine::overdueList);
    }

    /** @param when seconds, minutes, hours, days of the month, months, days of the week; {@code -} for never */
    private static RecurringTask<Void> task(String name, String when, ZoneId desk, Runnable work) {
        return Tasks.recurring(name, Schedules.cron(when, desk)).execute((instance, context) -> work.run());
    }
}
