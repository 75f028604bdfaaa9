package org.tracedesk.query.servicelevel;

import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tracedesk.model.form.Forms;

/** Questions about service levels. */
@Configuration(proxyBeanMethods = false)
public class ServiceLevelConfiguration {

    @Bean
    WhatIfController whatIfController(
            JdbcTemplate jdbc, Forms forms, ZoneId zone, PlatformTransactionManager transactions) {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return new WhatIfController(new PastClocks(jdbc), forms, zone, reading);
    }
}
