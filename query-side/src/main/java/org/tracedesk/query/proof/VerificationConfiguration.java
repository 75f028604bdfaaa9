package org.tracedesk.query.proof;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tracedesk.ledger.notary.NotaryTable;
import org.tracedesk.ledger.raw.StoredRows;
import org.tracedesk.ledger.seal.Seals;
import org.tracedesk.query.live.LiveAnswers;

/** Verification and seals, of a ledger on PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "tracedesk.event-store", havingValue = "postgres", matchIfMissing = true)
public class VerificationConfiguration {

    @Bean
    VerifyController verifyController(StoredRows rows, NotaryTable notes, Seals seals, LiveAnswers answers) {
        return new VerifyController(new Verification(rows, notes, seals), answers);
    }

    @Bean
    SealController sealController(Seals seals) {
        return new SealController(seals);
    }
}
