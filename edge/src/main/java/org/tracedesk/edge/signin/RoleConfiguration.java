package org.tracedesk.edge.signin;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Roles and actors for controllers. */
@Configuration(proxyBeanMethods = false)
class RoleConfiguration {

    @Bean
    CurrentActor currentActor() {
        return new CurrentActor();
    }

    @Bean
    WebMvcConfigurer rolesAtTheEdge(CurrentActor current) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArgument(current));
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new RoleCheck(current)).addPathPatterns("/api/**");
            }
        };
    }
}
