package org.tracedesk.query;

import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.tracedesk.query.audit.AuditConfiguration;
import org.tracedesk.query.projection.QuerySchema;
import org.tracedesk.query.tracking.TrackingConfiguration;

/** Reads rows as entities, which are never written; the tables are made by migrations alone. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:org/tracedesk/query/query-side.properties")
@EnableJpaRepositories(
        basePackageClasses = {TrackingConfiguration.class, AuditConfiguration.class},
        considerNestedRepositories = false,
        enableDefaultTransactions = false)
class EntityConfiguration {

    @Bean
    LocalContainerEntityManagerFactoryBean entityManagerFactory(QuerySchema migrated, DataSource dataSource) {
        LocalContainerEntityManagerFactoryBean entities = new LocalContainerEntityManagerFactoryBean();
        entities.setDataSource(dataSource);
        entities.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        entities.setPackagesToScan(
                TrackingConfiguration.class.getPackageName(), AuditConfiguration.class.getPackageName());
        entities.setJpaPropertyMap(Map.of(
                "hibernate.physical_naming_strategy", PhysicalNamingStrategySnakeCaseImpl.class.getName(),
                "hibernate.jdbc.time_zone", "UTC",
                "hibernate.hbm2ddl.auto", "none"));
        return entities;
    }
}
