package org.tracedesk.query.tracking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.EscalationCause;
import org.tracedesk.api.value.StoredFile;
import org.tracedesk.model.ticket.Attachment;
import org.tracedesk.model.ticket.Collaboration;
import org.tracedesk.model.ticket.Escalation;
import org.tracedesk.model.ticket.FollowUp;
import org.tracedesk.model.ticket.Parts;
import org.tracedesk.query.masking.Masked;
import org.tracedesk.query.tracking.TicketNote.Kind;
import org.tracedesk.query.tracking.TicketPage.ShownNote;

/** What a ticket numbers, as lists of its page; the texts are those of the notes. */
final class ShownParts {

    private final List<ShownNote> notes;

    private ShownParts(List<ShownNote> notes) {
        this.notes = notes;
    }

    /** What another department was asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShownCollaboration(
            int n,
            String department,
            String contact,
            Instant invitedAt,
            @Nullable String need,
            @Nullable Instant completedAt,
            @Nullable String result) {}

    /** What somebody with more authority was asked to decide. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShownEscalation(
            int n,
            int round,
            String level,
            @Nullable String person,
            EscalationCause cause,
            @Nullable String reason,
            Instant escalatedAt,
            Instant answerBy,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy,
            @Nullable String answer,
            @Nullable BigDecimal approvedAmount) {}

    /** Something that is to be done later. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShownFollowUp(
            int n,
            @Nullable String action,
            Instant dueAt,
            Instant scheduledAt,
            @Nullable Instant completedAt,
            @Nullable String result) {}

    /** A file that shows what the ticket says; its digest is none of a text, and nothing in it is masked. */
    record ShownAttachment(
            String name, String mediaType, long size, String sha256, String stored, String by, Instant attachedAt) {

        static ShownAttachment of(Attachment a, Masked masked) {
            StoredFile file = a.file();
            return new ShownAttachment(
                    masked.show(a.name()),
                    file.mediaType(),
                    file.size(),
                    masked.whole(file.sha256()),
                    file.stored(),
                    a.by(),
                    a.attachedAt());
        }
    }

    static Map<String, Object> of(Parts parts, List<ShownNote> notes, Masked masked) {
        ShownParts shown = new ShownParts(notes);
        Map<String, Object> lists = new LinkedHashMap<>();
        lists.put(
                "collaborators",
                parts.collaborations().stream().map(shown::collaboration).toList());
        lists.put(
                "escalations",
                parts.escalations().stream().map(shown::escalation).toList());
        lists.put(
                "attachments",
                parts.attachments().stream()
                        .map(one -> ShownAttachment.of(one, masked))
                        .toList());
        lists.put("followUps", parts.followUps().stream().map(shown::followUp).toList());
        return lists;
    }

    private ShownCollaboration collaboration(Collaboration c) {
        return new ShownCollaboration(
                c.n(),
                c.department(),
                c.contact(),
                c.invitedAt(),
                text(Kind.COLLABORATION, c.n()),
                c.completedAt(),
                text(Kind.COLLABORATION_RESULT, c.n()));
    }

    private ShownEscalation escalation(Escalation e) {
        return new ShownEscalation(
                e.n(),
                e.round(),
                e.level(),
                e.person(),
                e.cause(),
                text(Kind.ESCALATION, e.n()),
                e.escalatedAt(),
                e.answerBy(),
                e.answeredAt(),
                e.answeredBy(),
                text(Kind.ESCALATION_ANSWER, e.n()),
                e.approvedAmount());
    }

    private ShownFollowUp followUp(FollowUp f) {
        return new ShownFollowUp(
                f.n(),
                text(Kind.FOLLOW_UP, f.n()),
                f.dueAt(),
                f.scheduledAt(),
                f.completedAt(),
                text(Kind.FOLLOW_UP_RESULT, f.n()));
    }

    private @Nullable String text(Kind kind, int part) {
        return notes.stream()
                .filter(note ->
                        note.kind().equals(kind.name()) && Integer.valueOf(part).equals(note.part()))
                .map(ShownNote::text)
                .findFirst()
                .orElse(null);
    }
}
