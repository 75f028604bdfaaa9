package org.tracedesk.model.ticket;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.SetsClocks;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.api.value.TicketStatus;

/** A ticket while one event changes it: what the event does not touch stays as it is. */
final class TicketDraft {

    private final Registered registered;
    private final TicketStatus status;
    private Round round;
    private Set<String> formerOwners;
    private Set<String> departments;
    private Map<TicketField, FieldValue> fields;
    private @Nullable LastRating lastRating;
    private @Nullable LocalDate archiveDate;
    private @Nullable String archiveKey;
    private Parts parts;
    private TicketClocks clocks;

    /** @param next where the ticket stands afterwards */
    TicketDraft(TicketState before, TicketStatus next) {
        registered = before.registered();
        status = next;
        round = before.round();
        formerOwners = before.formerOwners();
        departments = before.departments();
        fields = before.fields();
        lastRating = before.lastRating();
        archiveDate = before.archiveDate();
        archiveKey = before.archiveKey();
        parts = before.parts();
        clocks = before.clocks();
    }

    TicketDraft with(Round changed) {
        round = changed;
        return this;
    }

    TicketDraft with(LastRating rating) {
        lastRating = rating;
        return this;
    }

    TicketDraft with(TicketClocks changed) {
        clocks = changed;
        return this;
    }

    /** The clocks as an event says that they stand after it. */
    TicketDraft setting(TicketEvent event) {
        if (event instanceof SetsClocks setter && setter.clocks() != null) {
            clocks = clocks.with(setter.clocks());
        }
        return this;
    }

    TicketDraft with(Parts changed) {
        parts = changed;
        return this;
    }

    TicketDraft with(Map<TicketField, FieldValue> changed) {
        Map<TicketField, FieldValue> all = new EnumMap<>(TicketField.class);
        all.putAll(fields);
        all.putAll(changed);
        fields = Collections.unmodifiableMap(all);
        return this;
    }

    TicketDraft without(TicketField.Body body) {
        Map<TicketField, FieldValue> rest = new EnumMap<>(TicketField.class);
        rest.putAll(fields);
        rest.keySet().removeIf(field -> field.body() == body);
        fields = Collections.unmodifiableMap(rest);
        return this;
    }

    TicketDraft formerOwner(@Nullable String login) {
        formerOwners = plus(formerOwners, login);
        return this;
    }

    TicketDraft inDepartment(String department) {
        departments = plus(departments, department);
        return this;
    }

    TicketDraft archiving(@Nullable LocalDate date, @Nullable String key) {
        archiveDate = date;
        archiveKey = key;
        return this;
    }

    TicketState done() {
        return new TicketState(
                registered,
                status,
                round,
                formerOwners,
                departments,
                fields,
                lastRating,
                archiveDate,
                archiveKey,
                parts,
                clocks);
    }

    private static Set<String> plus(Set<String> some, @Nullable String one) {
        if (one == null || some.contains(one)) {
            return some;
        }
        Set<String> all = new HashSet<>(some);
        all.add(one);
        return Set.copyOf(all);
    }
}
