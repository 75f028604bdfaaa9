package org.tracedesk.model.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.tracedesk.api.event.CollaborationCompleted;
import org.tracedesk.api.event.DepartmentInvited;

/**
 * What a ticket has beside its fields, each kind numbered by itself from 1. Texts stand in the events alone.
 *
 * @param collaborations what other departments were asked for
 */
public record Parts(List<Collaboration> collaborations) {

    /** Most of one kind: a ticket that needs more of them is several tickets. */
    public static final int MOST = 200;

    static final Parts NONE = new Parts(List.of());

    /** What was kept before a kind was known, has none of it. */
    public Parts {
        collaborations = collaborations == null ? List.of() : collaborations;
    }

    Parts after(DepartmentInvited e) {
        return new Parts(
                plus(collaborations, new Collaboration(e.n(), e.department(), e.contact(), e.occurredAt(), null)));
    }

    Parts after(CollaborationCompleted e) {
        return new Parts(changed(collaborations, Collaboration::n, e.n(), one -> one.completed(e.occurredAt())));
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
