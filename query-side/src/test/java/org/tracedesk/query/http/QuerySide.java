package org.tracedesk.query.http;

import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.tracedesk.edge.EdgeConfiguration;
import org.tracedesk.ledger.LedgerConfiguration;
import org.tracedesk.model.form.FormLibrary;
import org.tracedesk.model.form.Forms;
import org.tracedesk.query.QuerySideConfiguration;

/** The query-side as an application of its own. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({EdgeConfiguration.class, LedgerConfiguration.class, QuerySideConfiguration.class})
class QuerySide {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Forms forms() {
        return FormLibrary.shipped();
    }
}
