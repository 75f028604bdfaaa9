package org.tracedesk.query.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.CustomerAwaited;
import org.tracedesk.api.event.CustomerReplied;
import org.tracedesk.api.event.CustomerRevealed;
import org.tracedesk.api.event.ProgressNoteAdded;
import org.tracedesk.api.event.TicketAmended;
import org.tracedesk.api.event.TicketArchived;
import org.tracedesk.api.event.TicketClosed;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.event.TicketOpened;
import org.tracedesk.api.event.TicketReopened;
import org.tracedesk.api.event.TicketReviewed;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.query.masking.Masked;
import org.tracedesk.query.projection.FieldJson;
import org.tracedesk.query.projection.Step;

/**
 * One thing that an event changed.
 *
 * @param field its name: a path as in amending, or one of the ticket's own such as {@code status}
 * @param before its value until then; null if it had none
 * @param after its value from then on; null if it has none any more
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Change(
        String field, @Nullable Object before, @Nullable Object after) {

    private static final Set<String> SEALED = Set.of("key", "same", "cipher");

    Change {
        before = kept(before);
        after = kept(after);
    }

    /** Of all values only a sealed one is an object of JSON. */
    private static @Nullable Object kept(@Nullable Object value) {
        return value instanceof Map<?, ?> sealed && sealed.keySet().equals(SEALED)
                ? Personal.sealed(
                        String.valueOf(sealed.get("key")),
                        String.valueOf(sealed.get("same")),
                        String.valueOf(sealed.get("cipher")))
                : value;
    }

    /** The change as it is shown. */
    Change shown(Masked masked) {
        return new Change(field, shown(before, masked), shown(after, masked));
    }

    private @Nullable Object shown(@Nullable Object value, Masked masked) {
        if (!(value instanceof Personal personal)) {
            return value;
        }
        return TicketField.ofPath(field)
                .map(known -> masked.show(known, personal))
                .orElseGet(() -> masked.show(personal));
    }

    static List<Change> of(Step step) {
        Map<String, Object> before = FlatTicket.of(step.before());
        Map<String, Object> after = FlatTicket.of(step.after());
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                changes.add(new Change(name, before.get(name), after.get(name)));
            }
        }
        said(step.event(), changes);
        return changes;
    }

    /** What an event says that the ticket does not keep. */
    private static void said(TicketEvent event, List<Change> changes) {
        switch (event) {
            case ProgressNoteAdded e -> add(changes, "note", e.text());
            case CustomerAwaited e -> add(changes, "needed", e.needed());
            case CustomerReplied e -> add(changes, "reply", e.text());
            case TicketReopened e -> add(changes, "reopen.reason", e.reason());
            case TicketAmended e -> {
                amended(e, changes);
                add(changes, "amend.reason", e.reason());
            }
            case TicketReviewed e -> add(changes, "review.remark", e.remark());
            case TicketClosed e -> add(changes, "close.remark", e.remark());
            case CustomerRevealed e -> add(changes, "reveal.reason", e.reason());
            case TicketArchived e -> add(changes, "archive.remark", e.remark());
            case TicketOpened e -> {
                if (e.acknowledged() != null && !e.acknowledged().isEmpty()) {
                    changes.add(new Change("acknowledged", null, e.acknowledged()));
                }
            }
            default -> {}
        }
    }

    /** A rating of an earlier round is corrected where it stands, which the present round does not show. */
    private static void amended(TicketAmended e, List<Change> changes) {
        Object before = e.before() == null ? null : FieldJson.of(e.field(), e.before(), (f, personal) -> personal);
        Object after = FieldJson.of(e.field(), e.after(), (f, personal) -> personal);
        boolean shown = changes.stream()
                .anyMatch(change -> change.field().equals(e.field().path()));
        if (!shown && !Objects.equals(before, after)) {
            changes.add(new Change(e.field().path(), before, after));
        }
    }

    private static void add(List<Change> changes, String name, @Nullable Personal text) {
        if (text != null) {
            changes.add(new Change(name, null, text));
        }
    }
}
