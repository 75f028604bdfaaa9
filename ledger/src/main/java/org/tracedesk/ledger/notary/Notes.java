package org.tracedesk.ledger.notary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the notary has noted. */
public interface Notes {

    /**
     * A place in a ticket.
     *
     * @param sequence from 0
     */
    record Place(String ticket, long sequence) {}

    /** Last position that is noted; -1 if none is. */
    long last();

    /** Notes beyond a position and up to another, in their order. */
    List<Note> between(long after, long upTo, int most);

    /** Notes of a ticket in its order, from a sequence number on. */
    List<Note> ofTicket(String ticket, long fromSequence, int most);

    /** Those of the wanted notes that there are, by one query. */
    Map<Place, Note> at(Collection<Place> places);

    /** The note of one event. */
    default Optional<Note> at(Place place) {
        return Optional.ofNullable(at(List.of(place)).get(place));
    }

    /** Of a log that was taken out of its database, where there is no notary. */
    static Notes none() {
        return new Notes() {
            @Override
            public long last() {
                return -1;
            }

            @Override
            public List<Note> between(long after, long upTo, int most) {
                return List.of();
            }

            @Override
            public List<Note> ofTicket(String ticket, long fromSequence, int most) {
                return List.of();
            }

            @Override
            public Map<Place, Note> at(Collection<Place> places) {
                return Map.of();
            }
        };
    }
}
