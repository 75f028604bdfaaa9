package org.tracedesk.query.live;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tracedesk.edge.json.JsonAnswers;

/** Answers that go on. */
@Configuration(proxyBeanMethods = false)
public class LiveConfiguration {

    @Bean
    LiveAnswers liveAnswers(JsonAnswers json, @Value("${tracedesk.live-answers:500}") int most) {
        return new LiveAnswers(json.mapper(), most);
    }
}
