package org.tracedesk.ledger.proof;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.tracedesk.ledger.chain.HashChain;
import org.tracedesk.ledger.raw.StoredRow;

/** Changes an event, links all later ones of its ticket anew, and writes the notes to match. */
final class RewrittenHistory {

    private static final String HEX = "'\\x%s'::bytea";

    private final ProvenLedger ledger;

    RewrittenHistory(ProvenLedger ledger) {
        this.ledger = ledger;
    }

    void from(StoredRow first) {
        ledger.asSuperuser(SingleChange.set(first, "time_stamp", "'2001-01-01T00:00:00.000Z'")
                .sql()
                .toArray(String[]::new));
        String link = first.sequence() == 0
                ? HashChain.BEGINNING
                : ledger.rows()
                        .at(first.ticket(), first.sequence() - 1)
                        .orElseThrow()
                        .chain();
        for (StoredRow row : ledger.rows().ofTicket(first.ticket(), first.sequence(), 100)) {
            String metadata = new String(row.metadata(), StandardCharsets.UTF_8);
            String due = row.link(link);
            String linked = metadata.replace(row.chain(), due);
            ledger.asSuperuser("UPDATE ledger.domain_event_entry SET meta_data = "
                    + hex(linked.getBytes(StandardCharsets.UTF_8)) + " WHERE global_index = " + row.position());
            StoredRow now = ledger.rows().at(row.position()).orElseThrow();
            ledger.asSuperuser("UPDATE ledger.notary SET chain = '" + due + "', digest = " + hex(now.digest())
                    + " WHERE position = " + row.position());
            link = due;
        }
    }

    private static String hex(byte[] bytes) {
        return HEX.formatted(HexFormat.of().formatHex(bytes));
    }
}
