package org.tracedesk.command.privacy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.CustomerAwaited;
import org.tracedesk.api.event.CustomerReplied;
import org.tracedesk.api.event.ProgressNoteAdded;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.command.ticket.Probed;
import org.tracedesk.ledger.personal.Vault;

/** Opens the personal values of a ticket, for who may see them. */
public class UnmaskedTickets {

    private final Vault vault;
    private final EventStore events;

    public UnmaskedTickets(Vault vault, EventStore events) {
        this.vault = vault;
        this.events = events;
    }

    Revealed unmasked(Probed ticket, long version) {
        Map<String, String> texts = new TreeMap<>();
        ticket.fields().forEach((field, value) -> {
            String text = open(value.personal());
            if (text != null) {
                texts.put(field.path(), text);
            }
        });
        UUID id = ticket.recorded().id();
        Revealed.Customer customer = new Revealed.Customer(
                ticket.recorded().customerNumber(),
                texts.remove(TicketField.CUSTOMER_NAME.path()),
                texts.remove(TicketField.CUSTOMER_CONTACT.path()),
                texts.remove(TicketField.MEMBER_ID.path()));
        return new Revealed(id, version, customer, texts, notes(id));
    }

    private List<Revealed.Note> notes(UUID ticket) {
        return events.readEvents(ticket.toString())
                .asStream()
                .flatMap(this::note)
                .toList();
    }

    private Stream<Revealed.Note> note(DomainEventMessage<?> message) {
        Personal text = switch (message.getPayload()) {
            case ProgressNoteAdded e -> e.text();
            case CustomerAwaited e -> e.needed();
            case CustomerReplied e -> e.text();
            default -> null;
        };
        String open = open(text);
        return open == null ? Stream.empty() : Stream.of(new Revealed.Note(message.getSequenceNumber(), open));
    }

    private @Nullable String open(@Nullable Personal value) {
        return value == null ? null : vault.open(value).orElse(Personal.ERASED);
    }
}
