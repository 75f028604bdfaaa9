package org.tracedesk.command.dispatch;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.command.TicketCommand;
import org.tracedesk.command.ticket.Request;
import org.tracedesk.edge.json.JsonAnswers;
import org.tracedesk.ledger.personal.DataKey;
import org.tracedesk.ledger.personal.PersonalParts;
import org.tracedesk.ledger.personal.Vault;

/**
 * The last that reads a command in clear: its personal values are sealed under the ticket's key, and so is its
 * fingerprint made, which would otherwise outlive the person as something to try guesses on.
 */
final class Sealing {

    private static final String FINGERPRINT = "request";

    private final Vault vault;
    private final JsonAnswers json;

    Sealing(Vault vault, JsonAnswers json) {
        this.vault = vault;
        this.json = json;
    }

    /**
     * A command as it may leave.
     *
     * @param command sealed
     * @param request with its fingerprint, if it has a key to be found again by
     */
    record Sealed(TicketCommand command, Request request) {}

    /**
     * Seals a command.
     *
     * @param sent as it was read from the body
     * @param resolved the same, as it goes to the ticket
     * @param customer number of the ticket's customer; asked for only if something is to be sealed
     */
    Sealed seal(TicketCommand sent, TicketCommand resolved, Request request, Supplier<@Nullable String> customer) {
        boolean personal = hasPersonalValues(resolved);
        if (!personal && request.idempotencyKey() == null) {
            return new Sealed(resolved, request);
        }
        UUID ticket = resolved.ticketId();
        DataKey key = vault.ofTicket(ticket, customer.get());
        return new Sealed(
                personal ? (TicketCommand) PersonalParts.map((Record) resolved, key::seal) : resolved,
                request.idempotencyKey() == null ? request : request.fingerprinted(fingerprint(key, sent)));
    }

    private static boolean hasPersonalValues(TicketCommand command) {
        boolean[] any = new boolean[1];
        PersonalParts.forEach((Record) command, (path, value) -> any[0] = true);
        return any[0];
    }

    private String fingerprint(DataKey key, TicketCommand command) {
        String content =
                command.getClass().getSimpleName() + "\n" + json.mapper().writeValueAsString(command);
        return key.digest(FINGERPRINT, content.getBytes(StandardCharsets.UTF_8));
    }
}
