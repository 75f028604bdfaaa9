package org.tracedesk.edge.json;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.edge.problem.EdgeCode;
import org.tracedesk.edge.problem.EdgeProblem;

/**
 * The resolved components of a record that the path names: {@code ticketId} by the variable {@code id}, any other by
 * its own name.
 *
 * @param resolved the values, by component
 * @param readable whether every variable names something that there could be
 */
record PathValues(Map<String, Object> resolved, boolean readable) {

    private static final String TICKET = "ticketId";
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    /** @throws TicketRejected {@code TICKET_NOT_FOUND} if the variable {@code id} is no id of a ticket */
    static PathValues of(HttpServletRequest request, RecordShape shape) {
        Map<String, Object> resolved = new HashMap<>();
        boolean readable = true;
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (variables instanceof Map<?, ?> named) {
            for (RecordShape.Component component : shape.components()) {
                Object text = named.get(component.name().equals(TICKET) ? "id" : component.name());
                if (component.resolved() && text instanceof String given) {
                    Object value = component.type() == Integer.class ? number(given) : Scalars.uuid(given);
                    readable &= value != null || component.name().equals(TICKET);
                    resolved.put(component.name(), value);
                }
            }
        }
        if (resolved.containsKey(TICKET) && resolved.get(TICKET) == null) {
            throw new TicketRejected(Reason.TICKET_NOT_FOUND);
        }
        return new PathValues(resolved, readable);
    }

    /** The ticket that the path names; null where it names none. */
    @Nullable
    UUID ticket() {
        return (UUID) resolved.get(TICKET);
    }

    /** What is no number or id of a part is that of no part. */
    void requireReadable() {
        if (!readable) {
            throw new TicketRejected(Reason.PART_NOT_FOUND);
        }
    }

    /** The same where the path names no ticket: there is nothing at such an address. */
    void requireSomethingThere() {
        if (!readable) {
            throw new EdgeProblem(EdgeCode.NOT_FOUND);
        }
    }

    private static @Nullable Integer number(String text) {
        return NUMBER.matcher(text).matches() ? Integer.valueOf(text) : null;
    }
}
