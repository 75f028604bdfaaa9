package org.tracedesk.command.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.command.TicketCommand;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.Rejection;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Personal;
import org.tracedesk.model.content.ContentRules;
import org.tracedesk.model.content.Finding;
import org.tracedesk.model.content.Severity;
import org.tracedesk.model.form.Form;

/**
 * What was found in the texts of a command: fields and codes, never a value.
 *
 * @param refused what may not be recorded
 * @param warnings what may be recorded if the sender stands by it
 */
public record ContentCheck(List<Fault> refused, List<Fault> warnings) {

    /**
     * Looks through every personal value of a command.
     *
     * @param orderNumber the ticket's own
     * @param today no resident was born later
     */
    public static ContentCheck of(TicketCommand command, Form form, @Nullable String orderNumber, LocalDate today) {
        Set<Fault> refused = new LinkedHashSet<>();
        Set<Fault> warnings = new LinkedHashSet<>();
        for (PersonalTexts.Text text : PersonalTexts.of((Record) command)) {
            for (Finding finding : ContentRules.check(form, text.field(), text.text(), orderNumber, today)) {
                Fault fault = Fault.of(text.path(), finding.kind().name());
                (finding.severity() == Severity.REFUSED ? refused : warnings).add(fault);
            }
        }
        return new ContentCheck(List.copyOf(refused), List.copyOf(warnings));
    }

    /** Looks through the reason of an act that is on no form. */
    public static ContentCheck ofReason(Personal reason, LocalDate today) {
        List<Fault> refused = ContentRules.forbidden(reason.clear(), null, today).stream()
                .map(kind -> Fault.of("reason", kind.name()))
                .toList();
        return new ContentCheck(refused, List.of());
    }

    /** Whether there is nothing to tell. */
    public boolean clean() {
        return refused.isEmpty() && warnings.isEmpty();
    }

    /**
     * The codes of the warnings that the sender stands by.
     *
     * @param codes what the sender acknowledges; null for nothing
     * @throws TicketRejected {@code FORBIDDEN_CONTENT}, else {@code ACKNOWLEDGE} if a warning is not among the codes
     */
    public Set<String> acknowledgedBy(@Nullable List<String> codes) {
        if (!refused.isEmpty()) {
            throw told(Reason.FORBIDDEN_CONTENT, refused);
        }
        List<Fault> open = new ArrayList<>();
        Set<String> acknowledged = new TreeSet<>();
        for (Fault warning : warnings) {
            if (codes != null && codes.contains(warning.code())) {
                acknowledged.add(warning.code());
            } else {
                open.add(warning);
            }
        }
        if (!open.isEmpty()) {
            throw told(Reason.ACKNOWLEDGE, open);
        }
        return acknowledged;
    }

    private static TicketRejected told(Reason reason, List<Fault> faults) {
        return new TicketRejected(Rejection.input(reason, faults.toArray(Fault[]::new)));
    }
}
