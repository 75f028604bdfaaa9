package org.tracedesk.edge.paging;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lists by cursor. */
@Configuration(proxyBeanMethods = false)
public class PagingConfiguration {

    @Bean
    WebMvcConfigurer pagesAtTheEdge() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PageArgument());
            }
        };
    }
}
