package org.tracedesk.command.ticket;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.tracedesk.api.value.Actor;
import org.tracedesk.model.clock.Hearing;
import org.tracedesk.model.form.Form;
import org.tracedesk.model.form.Forms;
import org.tracedesk.model.ticket.Registered;
import org.tracedesk.model.ticket.Situation;

/**
 * What is the same for all tickets of this desk.
 *
 * @param clock the one clock
 * @param zone the desk's zone
 * @param forms the forms in all their versions
 * @param hearing whose alarms are of use
 */
public record Desk(Clock clock, ZoneId zone, Forms forms, Hearing hearing) {

    /** The situation of a command on an open ticket. */
    Situation situation(Actor actor, Registered ticket) {
        return situation(actor, form(ticket.form(), ticket.formVersion()));
    }

    /** The form a ticket was opened on. */
    public Form form(String id, int version) {
        return forms.find(id, version)
                .orElseThrow(() -> new IllegalStateException("form " + id + " version " + version
                        + " is missing; put its file back into the forms directory"));
    }

    /** The date at the desk. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The time of recording, to the millisecond. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The situation of an opening. */
    public Situation situation(Actor actor, Form form) {
        return new Situation(actor, now(), zone, form);
    }
}
