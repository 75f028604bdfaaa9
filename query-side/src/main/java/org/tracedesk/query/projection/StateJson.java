package org.tracedesk.query.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Personal;
import org.tracedesk.model.ticket.Judgement;
import org.tracedesk.model.ticket.TicketClocks;
import org.tracedesk.model.ticket.TicketState;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;

/** The JSON in which read models keep states and hand rows to the database. */
public final class StateJson {

    private static final JsonMapper STATES = JsonMapper.builder()
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addMixIn(TicketState.class, SortedTicketSets.class)
            .addMixIn(Judgement.class, SortedAmenders.class)
            .build();
    private static final JsonMapper ROWS = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private StateJson() {}

    public static String of(TicketState state) {
        return STATES.writeValueAsString(state);
    }

    public static TicketState read(String json) {
        return STATES.readValue(json, TicketState.class);
    }

    /** Values that are kept and read as one. */
    public static String whole(List<?> values) {
        return STATES.writeValueAsString(values);
    }

    /** A sealed value. */
    public static Personal personal(String json) {
        return STATES.readValue(json, Personal.class);
    }

    /** The elements of a JSON array; none for null. */
    public static <T> List<T> list(@Nullable String json, Class<T> element) {
        return json == null
                ? List.of()
                : STATES.readValue(json, STATES.getTypeFactory().constructCollectionType(List.class, element));
    }

    /** Rows as one JSON array whose objects have the table's columns, for {@code json_populate_recordset}. */
    public static String rows(Collection<? extends Record> rows) {
        return ROWS.writeValueAsString(rows);
    }

    private interface SortedTicketSets {
        @JsonSerialize(converter = SortedNames.class)
        Set<String> formerOwners();

        @JsonSerialize(converter = SortedNames.class)
        Set<String> departments();

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NoClocks.class)
        TicketClocks clocks();
    }

    /** Equal to what a ticket without clocks has: a state from before there were clocks is written as it was. */
    static final class NoClocks {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof TicketClocks clocks && clocks.all().isEmpty();
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    private interface SortedAmenders {
        @JsonSerialize(converter = SortedNames.class)
        Set<String> amenders();
    }
}
