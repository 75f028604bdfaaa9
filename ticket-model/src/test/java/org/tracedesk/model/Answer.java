package org.tracedesk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.Rejection;
import org.tracedesk.model.ticket.TicketState;

/**
 * What a command came to.
 *
 * @param events what it records; none if it was refused or already so
 * @param rejection why it was refused; null if it was not
 * @param then the ticket afterwards
 */
public record Answer(List<TicketEvent> events, @Nullable Rejection rejection, GivenTicket then) {

    public TicketState ticket() {
        return then.ticket();
    }

    /** Exactly these events, in this order. */
    public Answer records(TicketEvent... expected) {
        assertThat(rejection).isNull();
        assertThat(events).containsExactly(expected);
        return this;
    }

    /** Exactly one event of this type. */
    public <E extends TicketEvent> E recordsOne(Class<E> type) {
        assertThat(rejection).isNull();
        assertThat(events).singleElement().isInstanceOf(type);
        return type.cast(events.getFirst());
    }

    /** Accepted, and nothing recorded. */
    public void isAlreadySo() {
        assertThat(rejection).isNull();
        assertThat(events).isEmpty();
    }

    public void isRefused(Reason reason) {
        assertThat(rejection).as("refused, but recorded %s", events).isNotNull();
        assertThat(rejection.reason()).isEqualTo(reason);
        assertThat(events).isEmpty();
    }

    /** Refused for exactly these faults, each {@code field CODE}. */
    public void isFaulty(Reason reason, String... faults) {
        isRefused(reason);
        assertThat(rejection.faults())
                .extracting(fault -> fault.field() + " " + fault.code())
                .containsExactlyInAnyOrder(faults);
    }
}
