package org.tracedesk.query;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.tracedesk.query.audit.AuditConfiguration;
import org.tracedesk.query.forms.FormConfiguration;
import org.tracedesk.query.projection.ProjectionConfiguration;
import org.tracedesk.query.projection.SpreadConfiguration;
import org.tracedesk.query.satisfaction.SatisfactionConfiguration;
import org.tracedesk.query.tracking.TrackingConfiguration;

/**
 * The query-side, for an application to import beside the configurations of edge and ledger. It needs a {@code Clock},
 * a {@code DataSource} and the desk's {@link org.tracedesk.model.form.Forms}.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    ProjectionConfiguration.class,
    SpreadConfiguration.class,
    EntityConfiguration.class,
    TrackingConfiguration.class,
    AuditConfiguration.class,
    SatisfactionConfiguration.class,
    FormConfiguration.class
})
public class QuerySideConfiguration {}
