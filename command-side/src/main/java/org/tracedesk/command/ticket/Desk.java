package org.tracedesk.command.ticket;

import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.tracedesk.api.value.Actor;
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
 */
public record Desk(Clock clock, ZoneId zone, Forms forms) {

    /** The situation of a command on an open ticket. */
    Situation situation(Actor actor, Registered ticket) {
        Form form = forms.find(ticket.form(), ticket.formVersion())
                .orElseThrow(() -> new IllegalStateException("form " + ticket.form() + " version "
                        + ticket.formVersion() + " is missing; put its file back into the forms directory"));
        return situation(actor, form);
    }

    /** The situation of an opening; times are recorded to the millisecond. */
    public Situation situation(Actor actor, Form form) {
        return new Situation(actor, clock.instant().truncatedTo(ChronoUnit.MILLIS), zone, form);
    }
}
