package org.tracedesk.ledger;

import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tracedesk.ledger.connection.PostgresAccess;
import org.tracedesk.ledger.notary.Notary;
import org.tracedesk.ledger.notary.NotaryTable;
import org.tracedesk.ledger.raw.StoredRows;
import org.tracedesk.ledger.schema.LedgerId;
import org.tracedesk.ledger.schema.LedgerSchema;
import org.tracedesk.ledger.seal.SealKey;
import org.tracedesk.ledger.seal.Sealer;
import org.tracedesk.ledger.seal.Seals;
import org.tracedesk.ledger.stream.LedgerWatch;

/** The notary, the seals, and what is read to verify the ledger on PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "tracedesk.event-store", havingValue = "postgres", matchIfMissing = true)
class ProofConfiguration {

    @Bean
    LedgerId ledgerId(LedgerSchema migrated, DataSource dataSource) {
        return LedgerId.of(dataSource);
    }

    @Bean
    StoredRows storedRows(LedgerSchema migrated, DataSource dataSource) {
        return new StoredRows(dataSource);
    }

    @Bean
    NotaryTable notaryTable(LedgerSchema migrated, DataSource dataSource) {
        return new NotaryTable(dataSource);
    }

    @Bean
    Seals seals(LedgerSchema migrated, DataSource dataSource) {
        return new Seals(dataSource);
    }

    /** A process without a key notes, and leaves the sealing to those that have one. */
    @Bean(initMethod = "start", destroyMethod = "stop")
    Notary notary(
            LedgerId ledger,
            PostgresAccess access,
            LedgerWatch watch,
            @Value("${tracedesk.seal.key-file:}") String keyFile,
            @Value("${tracedesk.seal.every:5s}") Duration every) {
        Notary.Step sealing =
                keyFile.isBlank() ? nothing -> {} : new Sealer(SealKey.of(Path.of(keyFile)), ledger, every)::sealIfDue;
        return new Notary(access, watch, sealing);
    }
}
