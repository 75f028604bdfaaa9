package org.tracedesk.command.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.CustomerInformed;
import org.tracedesk.api.event.TicketAmended;
import org.tracedesk.api.event.TicketOpened;
import org.tracedesk.api.event.TicketRated;
import org.tracedesk.api.event.TicketResolved;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.command.ticket.Probed;
import org.tracedesk.ledger.personal.PersonalParts;
import org.tracedesk.ledger.personal.Vault;

/** Opens the personal values of a ticket, for who may see them. */
public class UnmaskedTickets {

    /** What these say stands in the ticket's fields. */
    private static final Set<Class<?>> FIELDS = Set.of(
            TicketOpened.class, TicketAmended.class, TicketResolved.class, CustomerInformed.class, TicketRated.class);

    /** Of an attachment the name is told, not the digest. */
    private static final String DIGEST = "file.sha256";

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
                .filter(message -> !FIELDS.contains(message.getPayloadType()))
                .flatMap(this::notes)
                .toList();
    }

    private Stream<Revealed.Note> notes(DomainEventMessage<?> message) {
        List<Revealed.Note> notes = new ArrayList<>();
        PersonalParts.forEach((Record) message.getPayload(), (path, text) -> {
            if (!path.equals(DIGEST)) {
                notes.add(new Revealed.Note(
                        message.getSequenceNumber(), path, vault.open(text).orElse(Personal.ERASED)));
            }
        });
        return notes.stream();
    }

    private @Nullable String open(@Nullable Personal value) {
        return value == null ? null : vault.open(value).orElse(Personal.ERASED);
    }
}
