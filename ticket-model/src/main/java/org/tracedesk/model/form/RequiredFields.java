package org.tracedesk.model.form;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.TicketField;

/** What a form asks at a stage. */
public final class RequiredFields {

    private RequiredFields() {}

    /** Refuses values in which a field required at this stage is missing, naming every missing one. */
    public static void require(Form form, Stage stage, Map<TicketField, FieldValue> given) {
        Set<TicketField> required = form.required(stage);
        Fault[] missing = required.stream()
                .filter(field -> !given.containsKey(field))
                .sorted(Comparator.naturalOrder())
                .map(field -> Fault.of(field.path(), "REQUIRED"))
                .toArray(Fault[]::new);
        if (missing.length > 0) {
            throw TicketRejected.input(missing);
        }
    }
}
