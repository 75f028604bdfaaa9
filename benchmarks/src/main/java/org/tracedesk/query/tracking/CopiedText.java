package org.tracedesk.query.tracking;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.ledger.personal.DeskKey;
import org.tracedesk.ledger.personal.Vault;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.projection.StateJson;

/** What is searched of copied tickets, folded and digested as the application does it. */
public final class CopiedText {

    private final Vault vault;
    private final PairDigests digests;

    public CopiedText(Vault vault, DeskKey key) {
        this.vault = vault;
        this.digests = new PairDigests(key);
    }

    /**
     * Digests of the own text of a copy.
     *
     * @param number the copy's
     * @param state of its original
     * @param order the copy's order number
     * @param changed what becomes of the texts
     */
    public List<Integer> pairs(String number, String state, String order, UnaryOperator<String> changed) {
        TicketState ticket = StateJson.read(state);
        Stream<String> texts = Stream.of(TicketField.DESCRIPTION, TicketField.SOLUTION)
                .map(ticket::personal)
                .flatMap(Stream::ofNullable)
                .flatMap(text -> vault.open(text).stream())
                .map(changed);
        return digests.of(
                SearchText.of(Stream.concat(Stream.of(number, order), texts).collect(Collectors.joining("\n"))));
    }
}
