package org.tracedesk.model.form;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.api.value.TicketField.Body;

/** Reads {@code required}: the paths of fields that must have a value, by stage. */
final class RequiredReader {

    private RequiredReader() {}

    static Map<Stage, Set<TicketField>> read(Optional<Value> written) {
        Map<Stage, Set<TicketField>> required = new EnumMap<>(Stage.class);
        if (written.isPresent()) {
            Value.Section section = written.get().section("opening", "resolving", "closing");
            section.find("opening").ifPresent(v -> required.put(Stage.OPENING, fields(v, Stage.OPENING)));
            section.find("resolving").ifPresent(v -> required.put(Stage.RESOLVING, fields(v, Stage.RESOLVING)));
            section.find("closing").ifPresent(v -> required.put(Stage.CLOSING, fields(v, Stage.CLOSING)));
        }
        return Collections.unmodifiableMap(required);
    }

    private static Set<TicketField> fields(Value value, Stage stage) {
        Set<TicketField> fields = EnumSet.noneOf(TicketField.class);
        for (Value item : value.items()) {
            TicketField field = TicketField.ofPath(item.text())
                    .orElseThrow(() -> item.at()
                            .broken("no field of a ticket has the path \"" + item.text()
                                    + "\"; write one such as customer.contact or solution"));
            if (!known(field, stage)) {
                throw item.at()
                        .broken("\"" + item.text() + "\" cannot have a value yet at this stage; require it later");
            }
            fields.add(field);
        }
        return Collections.unmodifiableSet(fields);
    }

    /** Whether a ticket can have the field by then: a later command's field would block the ticket for ever. */
    private static boolean known(TicketField field, Stage stage) {
        return switch (stage) {
            case OPENING -> field.body() == Body.OPEN || field == TicketField.CATEGORY;
            case RESOLVING -> field.body() != Body.INFORM && field.body() != Body.RATE;
            case CLOSING -> true;
        };
    }
}
