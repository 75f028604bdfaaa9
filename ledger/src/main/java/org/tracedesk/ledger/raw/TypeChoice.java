package org.tracedesk.ledger.raw;

import java.util.Set;

/**
 * Which types of events are read: the wanted ones, and all that are not known, since only an upcaster knows what they
 * are called today.
 *
 * @param wanted class names
 * @param known class names of every present type
 */
public record TypeChoice(String[] wanted, String[] known) {

    static final String SQL = "(payload_type = ANY(?) OR payload_type <> ALL(?))";

    public static TypeChoice of(Set<String> wanted, Set<String> known) {
        return new TypeChoice(wanted.toArray(String[]::new), known.toArray(String[]::new));
    }
}
