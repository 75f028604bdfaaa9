package org.tracedesk.model.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.tracedesk.api.event.*;

/**
 * What a ticket has beside its fields, each kind but links and attachments numbered by itself from 1. Texts stand in
 * the events alone, but for names of files.
 *
 * @param collaborations what other departments were asked for
 * @param escalations what somebody with more authority was asked to decide
 * @param followUps what is to be done later
 * @param links tickets that have to do with it
 * @param attachments files that show what it says
 */
public record Parts(
        List<Collaboration> collaborations,
        List<Escalation> escalations,
        List<FollowUp> followUps,
        List<Link> links,
        List<Attachment> attachments) {

    /** Most of one kind: a ticket that needs more of them is several tickets. */
    public static final int MOST = 200;

    static final Parts NONE = new Parts(List.of(), List.of(), List.of(), List.of(), List.of());

    /** What was kept before a kind was known, has none of it. */
    public Parts {
        collaborations = collaborations == null ? List.of() : collaborations;
        escalations = escalations == null ? List.of() : escalations;
        followUps = followUps == null ? List.of() : followUps;
        links = links == null ? List.of() : links;
        attachments = attachments == null ? List.of() : attachments;
    }

    /** @param round the ticket's present round */
    Parts after(CollaborationEvent event, int round) {
        return switch (event) {
            case DepartmentInvited e -> collaborating(plus(collaborations, Collaboration.of(e)));
            case CollaborationCompleted e ->
                collaborating(changed(collaborations, Collaboration::n, e.n(), one -> one.completed(e.occurredAt())));
            case TicketEscalated e -> escalated(plus(escalations, Escalation.of(e, round)));
            case EscalationAnswered e -> escalated(changed(escalations, Escalation::n, e.n(), one -> one.answered(e)));
        };
    }

    Parts after(PlanningEvent event) {
        return switch (event) {
            case DeadlineExtended e -> this;
            case FollowUpScheduled e -> following(plus(followUps, FollowUp.of(e)));
            case FollowUpCompleted e ->
                following(changed(followUps, FollowUp::n, e.n(), one -> one.completed(e.occurredAt())));
        };
    }

    Parts after(LinkEvent event) {
        return switch (event) {
            case TicketLinked e -> linked(plus(links, new Link(e.other(), e.kind(), e.occurredAt())));
            case TicketUnlinked e ->
                linked(links.stream()
                        .filter(link -> !link.ticket().equals(e.other()))
                        .toList());
        };
    }

    Parts after(EvidenceEvent event) {
        return switch (event) {
            case EvidenceAttached e ->
                new Parts(collaborations, escalations, followUps, links, plus(attachments, Attachment.of(e)));
        };
    }

    /** Whether nothing else is left to be followed up. */
    boolean lastFollowUp(int n) {
        return followUps.stream().noneMatch(one -> one.open() && one.n() != n);
    }

    private Parts collaborating(List<Collaboration> all) {
        return new Parts(all, escalations, followUps, links, attachments);
    }

    private Parts escalated(List<Escalation> all) {
        return new Parts(collaborations, all, followUps, links, attachments);
    }

    private Parts following(List<FollowUp> all) {
        return new Parts(collaborations, escalations, all, links, attachments);
    }

    private Parts linked(List<Link> all) {
        return new Parts(collaborations, escalations, followUps, all, attachments);
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
