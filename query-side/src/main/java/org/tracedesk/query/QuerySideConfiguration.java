package org.tracedesk.query;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.tracedesk.query.audit.AuditConfiguration;
import org.tracedesk.query.deadletter.DeadLetterConfiguration;
import org.tracedesk.query.eventlog.EventLogConfiguration;
import org.tracedesk.query.export.ExportConfiguration;
import org.tracedesk.query.feed.FeedConfiguration;
import org.tracedesk.query.forms.FormConfiguration;
import org.tracedesk.query.knowledge.KnowledgeConfiguration;
import org.tracedesk.query.live.LiveConfiguration;
import org.tracedesk.query.projection.ProjectionConfiguration;
import org.tracedesk.query.projection.SpreadConfiguration;
import org.tracedesk.query.proof.VerificationConfiguration;
import org.tracedesk.query.rebuild.RebuildConfiguration;
import org.tracedesk.query.replay.ReplayConfiguration;
import org.tracedesk.query.satisfaction.SatisfactionConfiguration;
import org.tracedesk.query.service.ServiceConfiguration;
import org.tracedesk.query.servicelevel.ServiceLevelConfiguration;
import org.tracedesk.query.tracking.TrackingConfiguration;
import org.tracedesk.query.webhook.WebhookConfiguration;

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
    ServiceConfiguration.class,
    KnowledgeConfiguration.class,
    FormConfiguration.class,
    RebuildConfiguration.class,
    LiveConfiguration.class,
    ExportConfiguration.class,
    DeadLetterConfiguration.class,
    ReplayConfiguration.class,
    VerificationConfiguration.class,
    FeedConfiguration.class,
    WebhookConfiguration.class,
    EventLogConfiguration.class,
    ServiceLevelConfiguration.class
})
public class QuerySideConfiguration {}
