package org.tracedesk.command.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.command.AddStandardReply;
import org.tracedesk.api.command.ReviseStandardReply;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.Rejection;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.command.ticket.Desk;
import org.tracedesk.model.content.ContentRules;

/** Checks what is to be put into the knowledge base: its category is one of a form's, and it holds nothing forbidden. */
final class Wording {

    private final Desk desk;

    Wording(Desk desk) {
        this.desk = desk;
    }

    /** The command with the category in its form's own spelling. */
    AddStandardReply check(AddStandardReply c) {
        List<String> category = category(c.category());
        requireNothingForbidden(c.title(), c.text(), null);
        return new AddStandardReply(c.replyId(), c.occurredAt(), category, c.title(), c.text());
    }

    /** The command with the category in its form's own spelling. */
    ReviseStandardReply check(ReviseStandardReply c) {
        List<String> category = c.category() == null ? null : category(c.category());
        requireNothingForbidden(c.title(), c.text(), c.reason());
        return new ReviseStandardReply(c.replyId(), c.occurredAt(), category, c.title(), c.text(), c.reason());
    }

    private List<String> category(List<String> path) {
        return desk.forms().all().values().stream()
                .map(form -> form.categories().spell(path))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> TicketRejected.input(Fault.of("category", "UNKNOWN_CATEGORY")));
    }

    private void requireNothingForbidden(@Nullable String title, String text, @Nullable String reason) {
        List<Fault> faults = new ArrayList<>();
        collect("title", title, faults);
        collect("text", text, faults);
        collect("reason", reason, faults);
        if (!faults.isEmpty()) {
            throw new TicketRejected(Rejection.input(Reason.FORBIDDEN_CONTENT, faults.toArray(Fault[]::new)));
        }
    }

    private void collect(String field, @Nullable String text, List<Fault> faults) {
        LocalDate today = desk.today();
        if (text != null) {
            ContentRules.forbidden(text, null, today).forEach(kind -> faults.add(Fault.of(field, kind.name())));
        }
    }
}
