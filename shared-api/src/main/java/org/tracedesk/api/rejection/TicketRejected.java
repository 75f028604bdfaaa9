package org.tracedesk.api.rejection;

import java.util.List;
import org.tracedesk.api.value.TicketStatus;

/** Carries a {@link Rejection} out of a decision; it is an answer, not a failure, and so has no stack trace. */
public final class TicketRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    public TicketRejected(Rejection rejection) {
        super(rejection.reason().name(), null, false, false);
        this.rejection = rejection;
    }

    public TicketRejected(Reason reason) {
        this(Rejection.of(reason));
    }

    /** A rule, said in words, refused it where the ticket stands. */
    public static TicketRejected byRule(Reason reason, String rule, TicketStatus status) {
        return new TicketRejected(new Rejection(reason, rule, status, null, List.of()));
    }

    /** One or more faults of the input. */
    public static TicketRejected input(Fault... faults) {
        return new TicketRejected(Rejection.input(Reason.INVALID_INPUT, faults));
    }

    /** The same refusal, with the version of the ticket it was decided on. */
    public TicketRejected at(long version) {
        return new TicketRejected(new Rejection(
                rejection.reason(), rejection.rule(), rejection.ticketStatus(), version, rejection.faults()));
    }

    public Rejection rejection() {
        return rejection;
    }
}
