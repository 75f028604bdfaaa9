package org.tracedesk.model.ticket;

import static org.tracedesk.api.value.TicketField.Body.INFORM;
import static org.tracedesk.api.value.TicketField.Body.RATE;
import static org.tracedesk.api.value.TicketField.Body.RESOLVE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.*;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.Review;
import org.tracedesk.api.value.RoundCause;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.api.value.TicketStatus;

/**
 * A ticket as it stands after some of its events: what decisions read, and the present value of every field (an
 * amendment records the value it replaces). It holds nothing that grows with the number of events.
 *
 * @param registered what never changes
 * @param status where it stands
 * @param round the handling it is in
 * @param formerOwners logins of the responsible persons of earlier rounds
 * @param departments departments of any round
 * @param fields the present values
 * @param lastRating the last rating of any round: a rating may be corrected after the round that it ended
 * @param archiveDate 归档日期, set by closing
 * @param archiveKey folder in the archive; null while it is not archived
 * @param parts what it has beside its fields
 * @param clocks how much time there is for what
 */
public record TicketState(
        Registered registered,
        TicketStatus status,
        Round round,
        Set<String> formerOwners,
        Set<String> departments,
        Map<TicketField, FieldValue> fields,
        @Nullable LastRating lastRating,
        @Nullable LocalDate archiveDate,
        @Nullable String archiveKey,
        Parts parts,
        TicketClocks clocks) {

    /** What was kept before there were parts or clocks, has none. */
    public TicketState {
        parts = parts == null ? Parts.NONE : parts;
        clocks = clocks == null ? TicketClocks.NONE : clocks;
    }

    /** The ticket after one more event; {@code before} is null for the first. */
    public static TicketState after(@Nullable TicketState before, TicketEvent event) {
        if (event instanceof TicketOpened opened) {
            return opened(opened);
        }
        if (before == null) {
            throw new IllegalArgumentException("the first event of a ticket opens it, not " + event.getClass());
        }
        return before.after(event);
    }

    private static TicketState opened(TicketOpened e) {
        String customer = e.customer() == null ? null : e.customer().number();
        return new TicketState(
                new Registered(e.ticketId(), e.number(), e.form(), e.formVersion(), e.recorder(), customer, e.late()),
                TicketStatus.NEW,
                Round.first(e.occurredAt()),
                Set.of(),
                Set.of(),
                RecordedFields.of(e),
                null,
                null,
                null,
                Parts.NONE,
                e.clocks() == null ? TicketClocks.NONE : TicketClocks.NONE.with(e.clocks()));
    }

    private TicketState after(TicketEvent event) {
        TicketDraft next = new TicketDraft(this, TicketLifecycle.after(this, event));
        TicketDraft changed = switch (event) {
            case TicketOpened e -> throw new IllegalArgumentException("a ticket is opened once");
            case TicketAmended e ->
                amended(e, next)
                        .with(round.with(round.judgement().amendedBy(e.by())).with(responsibilityAfter(e)));
            case TicketClassified e -> next.with(RecordedFields.of(e));
            case TicketAssigned e ->
                next.with(round.with(
                                round.responsibility().assigned(e.department(), e.assignee(), e.dueAt(), e.onSite())))
                        .inDepartment(e.department());
            case WorkStarted e ->
                next.with(round.with(round.responsibility().started(e.by()))
                        .with(round.progress().started(e.occurredAt())));
            case DepartmentInvited e -> next.with(parts.after(e, round.n())).inDepartment(e.department());
            case CollaborationEvent e -> next.with(parts.after(e, round.n()));
            case DeadlineExtended e ->
                next.with(round.with(round.responsibility().due(e.dueAt())));
            case PlanningEvent e -> next.with(parts.after(e));
            case LinkEvent e -> next.with(parts.after(e));
            case EvidenceEvent e -> next.with(parts.after(e));
            case ProgressNoteAdded e -> next.with(round.with(round.progress().noted(e.occurredAt())));
            case CustomerAwaited e -> next;
            case CustomerReplied e -> next.with(round.with(round.progress().noted(e.occurredAt())));
            case CustomerRevealed e -> next;
            case StandardReplyUsed e ->
                next.with(round.with(round.progress().replied(UsedReply.of(e), e.occurredAt())));
            case CustomerInformed e ->
                next.without(INFORM)
                        .with(RecordedFields.of(e))
                        .with(round.with(round.progress().informed(e.occurredAt())));
            case TicketResolved e ->
                next.without(RESOLVE)
                        .with(RecordedFields.of(e))
                        .with(round.with(round.responsibility().resolved(e.owner()))
                                .with(round.progress().resolved(e.occurredAt(), e.outcome())));
            case TicketRated e ->
                next.with(RecordedFields.of(e))
                        .with(new LastRating(e.round(), RecordedFields.of(e)))
                        .with(round.with(round.judgement().ratedNow()));
            case SecondHandlingStarted e -> inNewRound(next, RoundCause.LOW_RATING, e.occurredAt());
            case TicketReopened e -> inNewRound(next, RoundCause.REOPENED, e.occurredAt());
            case TicketReviewed e ->
                next.with(round.with(
                        round.judgement().reviewed(Review.valueOf(e.verdict().name()))));
            case TicketMarkedExemplary e ->
                next.with(round.with(round.judgement().exemplaryFor(e.reason())));
            case TicketClosed e -> next.archiving(e.archiveDate(), archiveKey);
            case TicketArchived e -> next.archiving(archiveDate, e.key());
            case ClockEvent e -> next.with(clocks.after(e));
        };
        return changed.setting(event).done();
    }

    /** When it is due; null if nothing says so. What was recorded before there were clocks, a person said. */
    public @Nullable Instant dueAt() {
        Instant due = clocks.dueAt();
        return due == null ? round.responsibility().dueAt() : due;
    }

    public boolean archived() {
        return archiveKey != null;
    }

    /** The value that an amendment of a field would replace; null if it has none. */
    public @Nullable FieldValue present(TicketField field) {
        return field.body() == RATE && lastRating != null ? lastRating.fields().get(field) : fields.get(field);
    }

    /** The single plain value of a field; null if it has none. */
    public @Nullable String value(TicketField field) {
        FieldValue value = fields.get(field);
        return value == null ? null : value.single();
    }

    /** The personal value of a field; null if it has none. */
    public @Nullable Personal personal(TicketField field) {
        FieldValue value = fields.get(field);
        return value == null ? null : value.personal();
    }

    /** The category path; empty until classified. */
    public List<String> category() {
        FieldValue value = fields.get(TicketField.CATEGORY);
        return value == null || value.plain() == null ? List.of() : value.plain();
    }

    /** Begin of the contact. */
    public Instant contactAt() {
        String at = value(TicketField.OCCURRED_AT);
        return at == null ? Instant.EPOCH : Instant.parse(at);
    }

    /** The fields that one command gave. */
    public Map<TicketField, FieldValue> fieldsOf(TicketField.Body body) {
        Map<TicketField, FieldValue> some = new EnumMap<>(TicketField.class);
        fields.forEach((field, value) -> {
            if (field.body() == body) {
                some.put(field, value);
            }
        });
        return some;
    }

    /** The fields that say something about a person. */
    public Map<TicketField, FieldValue> personalFields() {
        Map<TicketField, FieldValue> some = new EnumMap<>(TicketField.class);
        fields.forEach((field, value) -> {
            if (field.kind().personal()) {
                some.put(field, value);
            }
        });
        return some;
    }

    /** Who owned a round is asked after a low rating, so it has to be what the record says by then. */
    private Responsibility responsibilityAfter(TicketAmended e) {
        String owner = e.field() == TicketField.OWNER ? e.after().single() : null;
        return owner == null ? round.responsibility() : round.responsibility().resolved(owner);
    }

    /** A rating that ended its round is corrected where it stands; the present round has none of its values. */
    private TicketDraft amended(TicketAmended e, TicketDraft next) {
        if (lastRating == null || e.round() == null) {
            return next.with(Map.of(e.field(), e.after()));
        }
        next.with(lastRating.corrected(e.field(), e.after()));
        return e.round() == round.n() ? next.with(Map.of(e.field(), e.after())) : next;
    }

    private TicketDraft inNewRound(TicketDraft next, RoundCause why, Instant at) {
        return next.without(RESOLVE)
                .without(INFORM)
                .without(RATE)
                .formerOwner(round.responsibility().person())
                .with(round.next(why, at))
                .with(clocks.inNewRound());
    }
}
