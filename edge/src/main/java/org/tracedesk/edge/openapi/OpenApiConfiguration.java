package org.tracedesk.edge.openapi;

import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Personal;
import org.tracedesk.edge.json.Body;
import org.tracedesk.edge.paging.PageAsked;

/** The OpenAPI 3.1 document: what the controllers do not say themselves. */
@Configuration(proxyBeanMethods = false)
public class OpenApiConfiguration {

    static {
        SpringDocUtils.getConfig()
                .replaceWithClass(Personal.class, String.class)
                .addRequestWrapperToIgnore(Actor.class, PageAsked.class)
                .addAnnotationsToIgnore(Body.class);
    }

    @Bean
    OpenApiCustomizer signingInAndProblems(EdgeParameters parameters) {
        return document -> {
            if (document.getInfo() == null
                    || "OpenAPI definition".equals(document.getInfo().getTitle())) {
                document.setInfo(new Info().title("Tracedesk").version("v1"));
            }
            document.getComponents()
                    .addSecuritySchemes("basic", scheme("basic"))
                    .addSecuritySchemes("bearer", scheme("bearer").bearerFormat("JWT"));
            document.addSecurityItem(new SecurityRequirement().addList("basic"));
            document.addSecurityItem(new SecurityRequirement().addList("bearer"));
            parameters.met().forEach(document.getComponents()::addSchemas);
            ProblemSchema.addTo(document);
        };
    }

    @Bean
    EdgeParameters bodiesAndPages() {
        return new EdgeParameters();
    }

    private static SecurityScheme scheme(String name) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name);
    }
}
