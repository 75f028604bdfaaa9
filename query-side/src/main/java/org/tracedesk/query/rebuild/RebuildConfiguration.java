package org.tracedesk.query.rebuild;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tracedesk.ledger.connection.PostgresAccess;
import org.tracedesk.ledger.history.LedgerHistory;
import org.tracedesk.ledger.history.ProcessorPositions;
import org.tracedesk.query.projection.Generations;
import org.tracedesk.query.projection.ReadModel;

/** The read models as a whole: where they stand, and how they are made anew, from a ledger on PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "tracedesk.event-store", havingValue = "postgres", matchIfMissing = true)
public class RebuildConfiguration {

    private static final int MOST_WORKERS = 8;

    @Bean
    ReplayReports replayReports(Generations entered, DataSource dataSource) {
        return new ReplayReports(JdbcClient.create(dataSource));
    }

    @Bean
    NewReplays newReplays(Generations entered, DataSource dataSource) {
        return new NewReplays(JdbcClient.create(dataSource));
    }

    @Bean
    ProjectionController projectionController(
            List<ReadModel> models,
            ProcessorPositions positions,
            LedgerHistory ledger,
            ReplayReports reports,
            EventProcessingConfiguration processing,
            Clock clock) {
        return new ProjectionController(new Projections(models, positions, ledger, reports, processing, clock));
    }

    @Bean
    ReplayController replayController(
            List<ReadModel> models, NewReplays begun, ReplayReports reports, Replayer replayer) {
        return new ReplayController(models, begun, reports, replayer);
    }

    @Bean
    ReplaySteps replaySteps(
            DataSource dataSource,
            JdbcTemplate template,
            LedgerHistory history,
            ProcessorPositions positions,
            Generations generations,
            @Value("${tracedesk.rebuild.workers:0}") int workers) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        JdbcTransactionManager transactions = new JdbcTransactionManager(dataSource);
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        TransactionTemplate snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        Replays replays = new Replays(jdbc);
        Slices slices = new Slices(jdbc);
        CatchUp catchUp = new CatchUp(history, replays, transaction);
        TablesBeside tables = new TablesBeside(template);
        return new ReplaySteps(
                jdbc,
                transaction,
                positions,
                replays,
                slices,
                tables,
                new BulkFill(history, slices, transaction, workers > 0 ? workers : usualWorkers()),
                new Comparison(jdbc, transaction, snapshot, history, positions, catchUp),
                new Replacement(template, transaction, history, replays, catchUp, tables, generations));
    }

    @Bean
    Replayer replayer(
            PostgresAccess access,
            List<ReadModel> models,
            Generations generations,
            NewReplays begun,
            DataSource dataSource,
            ReplaySteps steps) {
        return new Replayer(
                access,
                new Upgrades(models, generations, begun),
                new Replays(JdbcClient.create(dataSource)),
                steps,
                models);
    }

    private static int usualWorkers() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 2, MOST_WORKERS);
    }
}
