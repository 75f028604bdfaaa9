package org.tracedesk.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.*;
import org.tracedesk.api.value.Personal;
import org.tracedesk.query.projection.FieldJson;

/** What an event says that the ticket does not keep. */
final class Said {

    private final List<Change> said = new ArrayList<>();

    private Said() {}

    /** @param changes what the event changed of the ticket */
    static List<Change> by(TicketEvent event, List<Change> changes) {
        Said all = new Said();
        switch (event) {
            case ProgressNoteAdded e -> all.text("note", e.text());
            case CustomerAwaited e -> all.text("needed", e.needed());
            case CustomerReplied e -> all.text("reply", e.text());
            case StandardReplyUsed e ->
                all.plain("standardReply.reply", e.reply())
                        .plain("standardReply.revision", e.revision())
                        .plain("standardReply.text", e.adjustedText() == null ? e.standardText() : e.adjustedText())
                        .text("standardReply.reason", e.reason())
                        .text("standardReply.customerReaction", e.customerReaction());
            case DepartmentInvited e ->
                all.plain("collaboration.n", e.n())
                        .plain("collaboration.department", e.department())
                        .plain("collaboration.contact", e.contact())
                        .text("collaboration.need", e.need());
            case CollaborationCompleted e ->
                all.plain("collaboration.n", e.n()).text("collaboration.result", e.result());
            case TicketEscalated e ->
                all.plain("escalation.n", e.n())
                        .plain("escalation.level", e.level())
                        .plain("escalation.person", e.person())
                        .plain("escalation.cause", e.cause())
                        .text("escalation.reason", e.reason())
                        .plain("escalation.answerBy", e.answerBy());
            case EscalationAnswered e ->
                all.plain("escalation.n", e.n())
                        .text("escalation.answer", e.text())
                        .plain("escalation.approvedAmount", e.approvedAmount());
            case DeadlineExtended e ->
                all.text("extension.reason", e.reason()).text("extension.customerTold", e.customerTold());
            case FollowUpScheduled e ->
                all.plain("followUp.n", e.n())
                        .text("followUp.action", e.action())
                        .plain("followUp.dueAt", e.dueAt());
            case FollowUpCompleted e -> all.plain("followUp.n", e.n()).text("followUp.result", e.result());
            case TicketLinked e -> all.plain("link.ticket", e.other()).plain("link.kind", e.kind());
            case TicketUnlinked e -> all.plain("link.ticket", e.other()).text("link.reason", e.reason());
            case EvidenceAttached e ->
                all.text("attachment.name", e.name())
                        .plain("attachment.mediaType", e.file().mediaType())
                        .plain("attachment.size", e.file().size())
                        .plain("attachment.stored", e.file().stored());
            case TicketMarkedExemplary e -> all.text("exemplary.reason", e.reason());
            case TicketReopened e -> all.text("reopen.reason", e.reason());
            case TicketAmended e -> all.corrected(e, changes).text("amend.reason", e.reason());
            case TicketReviewed e -> all.text("review.remark", e.remark());
            case TicketClosed e -> all.text("close.remark", e.remark());
            case CustomerRevealed e -> all.text("reveal.reason", e.reason());
            case TicketArchived e -> all.text("archive.remark", e.remark());
            case ClockEvent e ->
                all.plain("clock", e.clock())
                        .plain("clock.n", e.n())
                        .plain("clock.rule", e.rule())
                        .plain("clock.dueAt", e.dueAt());
            case TicketOpened e -> {
                if (e.acknowledged() != null && !e.acknowledged().isEmpty()) {
                    all.plain("acknowledged", e.acknowledged());
                }
            }
            default -> {}
        }
        return all.said;
    }

    /** A rating of an earlier round is corrected where it stands, which the present round does not show. */
    private Said corrected(TicketAmended e, List<Change> changes) {
        Object before = e.before() == null ? null : FieldJson.of(e.field(), e.before(), (f, personal) -> personal);
        Object after = FieldJson.of(e.field(), e.after(), (f, personal) -> personal);
        boolean shown = changes.stream()
                .anyMatch(change -> change.field().equals(e.field().path()));
        if (!shown && !Objects.equals(before, after)) {
            said.add(new Change(e.field().path(), before, after));
        }
        return this;
    }

    private Said plain(String name, @Nullable Object value) {
        if (value != null) {
            said.add(new Change(name, null, value));
        }
        return this;
    }

    private Said text(String name, @Nullable Personal text) {
        return plain(name, text);
    }
}
