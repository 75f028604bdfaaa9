package org.tracedesk.model.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Actor;
import org.tracedesk.model.form.Form;

/**
 * What a decision may know besides command and ticket.
 *
 * @param actor who asks
 * @param now the time of recording
 * @param zone the desk's zone
 * @param form the ticket's form, in the version it was opened with
 */
public record Situation(Actor actor, Instant now, ZoneId zone, Form form) {

    /** When the commanded thing happened: as said, else now. */
    public Instant happened(@Nullable Instant occurredAt) {
        return occurredAt == null ? now : occurredAt;
    }

    /** The date of an instant at this desk. */
    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
