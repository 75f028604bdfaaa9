package org.tracedesk.edge.access;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tracedesk.edge.directory.Directory;
import org.tracedesk.edge.json.JsonAnswers;
import org.tracedesk.edge.problem.ProblemAnswers;
import org.tracedesk.edge.signin.CurrentActor;

/** The access log and the guard against other sites, before anything else of a request is looked at. */
@Configuration(proxyBeanMethods = false)
@Import(AccessController.class)
public class AccessConfiguration {

    @Bean
    AccessLog accessLog(Directory migrated, DataSource database, Clock clock) {
        return new AccessLog(database, clock);
    }

    @Bean
    WebMvcConfigurer denials(AccessLog accesses, CurrentActor current) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                // Outside of all others, so that it sees how they answered.
                registry.addInterceptor(new Denials(accesses, current))
                        .addPathPatterns("/api/**")
                        .order(Ordered.HIGHEST_PRECEDENCE);
            }
        };
    }

    @Bean
    FilterRegistrationBean<CrossSiteFilter> crossSiteFilter(ProblemAnswers problems, JsonAnswers json) {
        FilterRegistrationBean<CrossSiteFilter> filter =
                new FilterRegistrationBean<>(new CrossSiteFilter(problems, json));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
