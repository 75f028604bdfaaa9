package org.tracedesk.query.tracking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.LinkKind;
import org.tracedesk.model.ticket.Link;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.projection.StateJson;

/**
 * A link as it is shown on the page of one of its ends.
 *
 * @param ticket id of the other ticket
 * @param number its number; none while its row is not there yet
 * @param kind what the linked ticket is to the one on which that was recorded
 * @param linkedAt when that was said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShownLink(UUID ticket, @Nullable String number, LinkKind kind, Instant linkedAt) {

    /** A ticket at the other end, with the links that it has itself. */
    record End(UUID ticket, String number, @Nullable List<Link> links) {}

    /** The links recorded on a ticket. */
    static List<ShownLink> from(TicketState ticket, @Nullable String linked) {
        Map<UUID, String> numbers =
                StateJson.list(linked, End.class).stream().collect(Collectors.toMap(End::ticket, End::number));
        return ticket.parts().links().stream()
                .map(link -> new ShownLink(link.ticket(), numbers.get(link.ticket()), link.kind(), link.linkedAt()))
                .toList();
    }

    /** The links to a ticket that are recorded on others. */
    static List<ShownLink> to(TicketState ticket, @Nullable String linking) {
        UUID here = ticket.registered().id();
        return StateJson.list(linking, End.class).stream()
                .flatMap(end -> end.links() == null
                        ? java.util.stream.Stream.empty()
                        : end.links().stream()
                                .filter(link -> link.ticket().equals(here))
                                .map(link -> new ShownLink(end.ticket(), end.number(), link.kind(), link.linkedAt())))
                .toList();
    }
}
