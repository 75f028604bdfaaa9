package org.tracedesk.edge;

import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.tracedesk.edge.access.AccessConfiguration;
import org.tracedesk.edge.directory.DirectoryConfiguration;
import org.tracedesk.edge.json.JsonConfiguration;
import org.tracedesk.edge.openapi.OpenApiConfiguration;
import org.tracedesk.edge.paging.PagingConfiguration;
import org.tracedesk.edge.problem.ProblemConfiguration;
import org.tracedesk.edge.signin.SignInConfiguration;

/**
 * Everything at the edge, for a side to import. It needs a {@code Clock} and a {@code DataSource}; a
 * {@link org.tracedesk.edge.json.VisibilityGuard}, {@link org.tracedesk.edge.directory.FirstPasswords} and
 * {@link org.tracedesk.edge.problem.ProblemTexts} are used where there are such beans.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    ProblemConfiguration.class,
    JsonConfiguration.class,
    DirectoryConfiguration.class,
    SignInConfiguration.class,
    PagingConfiguration.class,
    AccessConfiguration.class,
    OpenApiConfiguration.class
})
public class EdgeConfiguration {

    /** The desk's zone: what day it is, and how times are shown. */
    @Bean
    ZoneId deskZone(@Value("${tracedesk.zone:Asia/Shanghai}") ZoneId zone) {
        return zone;
    }
}
