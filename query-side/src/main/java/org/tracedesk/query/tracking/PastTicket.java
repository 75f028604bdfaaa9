package org.tracedesk.query.tracking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.masking.Masking;
import org.tracedesk.query.projection.Step;
import org.tracedesk.query.replay.TicketReplay;

/** A ticket as it was at a moment, with the rounds and notes that it had then. */
final class PastTicket {

    private final List<TicketRound> rounds = new ArrayList<>();
    private final List<TicketNote> notes = new ArrayList<>();
    private @Nullable TicketState state;
    private long version = -1;
    private Instant recordedAt = Instant.MIN;

    /** Replays it; empty if it was not there yet, or never reached that version. */
    static Optional<PastTicket> of(TicketReplay replay, UUID ticket, Moment moment) {
        PastTicket past = new PastTicket();
        replay.replay(ticket, moment::includes, past::take);
        return moment.reachedBy(past.version) ? Optional.of(past) : Optional.empty();
    }

    private void take(Step step) {
        TicketRound.endedBy(step).forEach(rounds::add);
        rounds.replaceAll(round -> round.judgedAnewBy(step));
        TicketNote.of(step).forEach(notes::add);
        state = step.after();
        version = step.recorded().version();
        recordedAt = step.recorded().recordedAt();
    }

    long version() {
        return version;
    }

    /**
     * As the page of a present ticket. What other tickets say of it is not in its own history: of the links to it, those that
     * stand now and were made by then.
     *
     * @param present the ticket as it is now
     */
    Map<String, Object> page(WholeRow present, Masking masking) {
        if (state == null) {
            throw new IllegalStateException("nothing was replayed");
        }
        Map<String, Object> page = TicketPage.of(
                state,
                masking,
                rounds.stream().map(TicketPage.ShownRound::of).toList(),
                notes.stream().map(TicketPage.KeptNote::of).toList(),
                version);
        page.put("links", ShownLink.from(state, present.getLinked()));
        page.put(
                "linkedFrom",
                ShownLink.to(state, present.getLinking()).stream()
                        .filter(link -> !link.linkedAt().isAfter(recordedAt))
                        .toList());
        return page;
    }
}
