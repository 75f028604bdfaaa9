package org.tracedesk.command.notices;

import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.tracedesk.command.CommandSchema;
import org.tracedesk.edge.directory.Directory;

/** Notices by e-mail: written and sent if there is a mail server, {@code spring.mail.host}; listed in any case. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeSettings.class)
public class NoticeConfiguration {

    @Bean
    NoticeTable noticeTable(CommandSchema migrated, DataSource database) {
        return new NoticeTable(JdbcClient.create(database));
    }

    @Bean
    NoticeController noticeController(NoticeTable table) {
        return new NoticeController(table);
    }

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    ListNotices listNotices(NoticeTable table, Directory directory, NoticeSettings settings, ZoneId desk, Clock clock) {
        return new ListNotices(
                table, new Recipients(directory), new Wording(settings.language(), desk), settings, clock);
    }

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    NoticePost noticePost(
            NoticeTable table, EventStore events, JavaMailSender mail, NoticeSettings settings, Clock clock) {
        return new NoticePost(table, new TicketReader(events), mail, settings, clock);
    }

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    ConfigurerModule noticesToWrite(
            NoticeTable table, Directory directory, NoticeSettings settings, ZoneId desk, Clock clock) {
        return configurer -> configurer
                .eventProcessing()
                // The store is asked for when it is there: it is itself made from this configuration.
                .registerEventHandler(c -> new WhenDeskHasToKnowThenWriteNotices(
                        table,
                        new TicketReader(c.eventStore()),
                        new Recipients(directory),
                        new Wording(settings.language(), desk),
                        settings,
                        clock))
                .registerListenerInvocationErrorHandler(
                        WhenDeskHasToKnowThenWriteNotices.GROUP, c -> PropagatingErrorHandler.instance())
                .registerTrackingEventProcessor(
                        WhenDeskHasToKnowThenWriteNotices.GROUP,
                        org.axonframework.config.Configuration::eventStore,
                        c -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                .andInitialTrackingToken(source -> null));
    }
}
