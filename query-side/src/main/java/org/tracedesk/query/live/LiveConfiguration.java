package org.tracedesk.query.live;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answers that go on. */
@Configuration(proxyBeanMethods = false)
public class LiveConfiguration {

    @Bean
    LiveAnswers liveAnswers(@Value("${tracedesk.live-answers:500}") int most) {
        return new LiveAnswers(most);
    }
}
