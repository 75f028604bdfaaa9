package org.tracedesk.query.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.masking.Masked;
import org.tracedesk.query.masking.Masking;

/**
 * What is searched of a ticket: its number, order number, description and solution, and its notes; names, telephone
 * numbers and addresses are masked in them, so that nobody finds a person by what he may not see.
 */
final class SearchedTexts {

    private final Masking masking;
    private final PairDigests digests;

    SearchedTexts(Masking masking, PairDigests digests) {
        this.masking = masking;
        this.digests = digests;
    }

    /** What the own text of a ticket is made of: equal for states that are searched alike. */
    static List<Optional<?>> own(TicketState ticket) {
        return List.of(
                Optional.ofNullable(ticket.value(TicketField.ORDER_NUMBER)),
                Optional.ofNullable(ticket.personal(TicketField.DESCRIPTION)),
                Optional.ofNullable(ticket.personal(TicketField.SOLUTION)));
    }

    /**
     * The row of the ticket's own texts.
     *
     * @param destroyed ids of keys under which nothing can be read any more, although they may still be at hand
     */
    TicketText row(TicketState ticket, Set<String> destroyed) {
        return row(ticket, TicketText.OWN, ownText(ticket, masking.of(ticket), destroyed));
    }

    /** The row of a note; none if what is personal in it was erased. */
    Optional<TicketText> row(TicketNote note, TicketState ticket) {
        Masked masked = masking.of(ticket);
        List<Personal> sealed =
                Stream.of(note.text(), note.more()).filter(Objects::nonNull).toList();
        List<String> opened =
                sealed.stream().flatMap(text -> masked.open(text).stream()).toList();
        if (opened.isEmpty() && !sealed.isEmpty()) {
            return Optional.empty();
        }
        String all = Stream.concat(Stream.ofNullable(note.standardText()), opened.stream())
                .collect(Collectors.joining("\n"));
        return Optional.of(row(ticket, note.version(), SearchText.of(all)));
    }

    /** Whether each word is somewhere in the texts of a ticket. */
    boolean contain(TicketState ticket, List<Personal> notes, List<SearchText> words) {
        Masked masked = masking.of(ticket);
        List<SearchText> texts = new ArrayList<>();
        texts.add(ownText(ticket, masked, Set.of()));
        notes.forEach(note -> masked.open(note).map(SearchText::of).ifPresent(texts::add));
        return words.stream().allMatch(word -> texts.stream().anyMatch(text -> text.contains(word)));
    }

    List<Integer> digests(SearchText word) {
        return digests.of(word);
    }

    private TicketText row(TicketState ticket, long part, SearchText text) {
        return new TicketText(ticket.registered().id(), part, digests.of(text));
    }

    private static SearchText ownText(TicketState ticket, Masked masked, Set<String> destroyed) {
        Stream<String> identifiers = Stream.of(ticket.registered().number(), ticket.value(TicketField.ORDER_NUMBER))
                .filter(Objects::nonNull);
        Stream<String> texts = Stream.of(TicketField.DESCRIPTION, TicketField.SOLUTION)
                .map(ticket::personal)
                .filter(text -> text != null && !(text instanceof Personal.Sealed s && destroyed.contains(s.key())))
                .flatMap(text -> masked.open(text).stream());
        return SearchText.of(Stream.concat(identifiers, texts).collect(Collectors.joining("\n")));
    }
}
