package org.tracedesk.query.feed;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tracedesk.edge.problem.FaultCode;
import org.tracedesk.ledger.raw.TypeChoice;
import org.tracedesk.query.filter.Asked;

/**
 * Which events are wanted; an empty set leaves all of its kind.
 *
 * @param types of CloudEvents, with or without their version
 * @param forms of the event's ticket
 * @param departments of which one had the ticket after the event
 */
public record FeedFilter(Set<String> types, Set<String> forms, Set<String> departments) {

    /** Whether there are events of a type of this name, with or without its version. */
    public static boolean knows(String type) {
        return EventTypes.known(type);
    }

    /** The names of all types, without their versions. */
    public static List<String> names() {
        return EventTypes.names();
    }

    static FeedFilter read(Asked asked) {
        List<String> types = asked.texts("type");
        if (!types.stream().allMatch(FeedFilter::knows)) {
            asked.fault(FaultCode.UNKNOWN_VALUE.at("type", String.join(", ", names())));
        }
        return new FeedFilter(
                Set.copyOf(types), Set.copyOf(asked.texts("form")), Set.copyOf(asked.texts("department")));
    }

    /** Which rows have to be read; null for all. */
    @Nullable
    TypeChoice rows() {
        return types.isEmpty() ? null : TypeChoice.of(EventTypes.classes(types), EventTypes.classes());
    }

    /** Whether it asks for anything that the event itself does not say. */
    boolean asksForTickets() {
        return !forms.isEmpty() || !departments.isEmpty();
    }

    boolean wants(CloudEvent event) {
        return types.isEmpty() || types.stream().anyMatch(type -> EventTypes.means(type, event.type()));
    }

    boolean wants(@Nullable String form, @Nullable String department) {
        return (forms.isEmpty() || form != null && forms.contains(form))
                && (departments.isEmpty() || department != null && departments.contains(department));
    }
}
