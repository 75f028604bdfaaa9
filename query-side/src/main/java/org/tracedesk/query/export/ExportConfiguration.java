package org.tracedesk.query.export;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tracedesk.edge.access.AccessLog;
import org.tracedesk.query.live.LiveAnswers;

/** Exports; what each table holds is said where its rows are read. */
@Configuration(proxyBeanMethods = false)
public class ExportConfiguration {

    @Bean
    Exports exports(AccessLog accesses, LiveAnswers answers) {
        return new Exports(accesses, answers);
    }
}
