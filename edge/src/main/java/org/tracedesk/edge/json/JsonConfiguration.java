package org.tracedesk.edge.json;

import jakarta.validation.Validator;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Bodies in, answers out. */
@Configuration(proxyBeanMethods = false)
public class JsonConfiguration {

    /** "In the future" is later than the one clock of the desk says. */
    @Bean
    ValidationConfigurationCustomizer validationByTheClock(Clock clock) {
        return validation -> validation.clockProvider(() -> clock);
    }

    @Bean
    StrictBody strictBody(Validator validator) {
        return new StrictBody(validator);
    }

    @Bean
    JsonAnswers jsonAnswers(ZoneId zone) {
        return new JsonAnswers(zone);
    }

    @Bean
    WebMvcConfigurer jsonAtTheEdge(StrictBody reader, JsonAnswers answers, ObjectProvider<VisibilityGuard> guard) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new BodyArgument(reader, guard));
            }

            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.withJsonConverter(new JacksonJsonHttpMessageConverter(answers.mapper()));
            }
        };
    }
}
