package org.tracedesk.edge.problem;

import java.util.stream.Stream;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;

/** Problem details for every answer that is none. */
@Configuration(proxyBeanMethods = false)
@Import({ProblemAdvice.class, ErrorPage.class})
public class ProblemConfiguration {

    static final String BUNDLE = "org.tracedesk.edge.problem.problems";

    @Bean
    Problems problems(ObjectProvider<ProblemTexts> more) {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames(Stream.concat(Stream.of(BUNDLE), more.orderedStream().map(ProblemTexts::basename))
                .toArray(String[]::new));
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return new Problems(texts);
    }

    @Bean
    ProblemAnswers problemAnswers(Problems problems) {
        return new ProblemAnswers(problems);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverProblems() {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ServerProblem.class.getName());
            }
        });
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Languages();
    }
}
