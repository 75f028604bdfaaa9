package org.tracedesk.model.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.tracedesk.api.event.CollaborationCompleted;
import org.tracedesk.api.event.CollaborationEvent;
import org.tracedesk.api.event.DepartmentInvited;
import org.tracedesk.api.event.EscalationAnswered;
import org.tracedesk.api.event.TicketEscalated;

/**
 * What a ticket has beside its fields, each kind numbered by itself from 1. Texts stand in the events alone.
 *
 * @param collaborations what other departments were asked for
 * @param escalations what somebody with more authority was asked to decide
 */
public record Parts(List<Collaboration> collaborations, List<Escalation> escalations) {

    /** Most of one kind: a ticket that needs more of them is several tickets. */
    public static final int MOST = 200;

    static final Parts NONE = new Parts(List.of(), List.of());

    /** What was kept before a kind was known, has none of it. */
    public Parts {
        collaborations = collaborations == null ? List.of() : collaborations;
        escalations = escalations == null ? List.of() : escalations;
    }

    /** @param round the ticket's present round */
    Parts after(CollaborationEvent event, int round) {
        return switch (event) {
            case DepartmentInvited e -> new Parts(plus(collaborations, Collaboration.of(e)), escalations);
            case CollaborationCompleted e ->
                new Parts(
                        changed(collaborations, Collaboration::n, e.n(), one -> one.completed(e.occurredAt())),
                        escalations);
            case TicketEscalated e -> new Parts(collaborations, plus(escalations, Escalation.of(e, round)));
            case EscalationAnswered e ->
                new Parts(collaborations, changed(escalations, Escalation::n, e.n(), one -> one.answered(e)));
        };
    }

    private static <T> List<T> plus(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    private static <T> List<T> changed(List<T> all, ToIntFunction<T> number, int n, Function<T, T> change) {
        List<T> changed = new ArrayList<>(all);
        changed.replaceAll(part -> number.applyAsInt(part) == n ? change.apply(part) : part);
        return List.copyOf(changed);
    }
}
