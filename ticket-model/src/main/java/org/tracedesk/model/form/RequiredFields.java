package org.tracedesk.model.form;

import java.util.List;
import java.util.Map;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.TicketField;

/** What a form asks at a stage. */
public final class RequiredFields {

    private RequiredFields() {}

    /** The faults of values in which fields required at this stage are missing, in the order of the fields. */
    public static List<Fault> missing(Form form, Stage stage, Map<TicketField, FieldValue> given) {
        return form.required(stage).stream()
                .filter(field -> !given.containsKey(field))
                .sorted()
                .map(field -> Fault.of(field.path(), "REQUIRED"))
                .toList();
    }
}
