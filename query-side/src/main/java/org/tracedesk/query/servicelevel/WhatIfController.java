package org.tracedesk.query.servicelevel;

import static org.tracedesk.api.value.Role.ANALYST;

import io.swagger.v3.oas.annotations.Operation;
import java.time.ZoneId;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.value.Rounding;
import org.tracedesk.edge.json.Body;
import org.tracedesk.edge.signin.RolesMay;
import org.tracedesk.model.clock.PastClock;
import org.tracedesk.model.form.Form;
import org.tracedesk.model.form.Forms;
import org.tracedesk.model.servicelevel.ServiceLevels;

/** Reckons past tickets by other service levels; nothing of them is changed. */
@RestController
class WhatIfController {

    private final PastClocks past;
    private final Forms forms;
    private final ZoneId zone;
    private final TransactionTemplate reading;

    /** @param reading a transaction, without which the rows would come all at once */
    WhatIfController(PastClocks past, Forms forms, ZoneId zone, TransactionTemplate reading) {
        this.past = past;
        this.forms = forms;
        this.zone = zone;
        this.reading = reading;
    }

    /** One entry a department, by name. */
    record Answer(List<DepartmentShares.Share> items) {}

    @Operation(
            summary = "What if the limit or the calendar had been another",
            description =
                    "Of the handlings that came to their end, how many were within their limit, and would have been"
                            + " within the other. from and to are the time of contact. Pauses count as they were.")
    @PostMapping("/api/v1/service-levels/what-if")
    @RolesMay({ANALYST})
    Answer whatIf(@Body Question question) {
        OtherLevels.Levels other = OtherLevels.read(question, zone);
        DepartmentShares shares = new DepartmentShares();
        reading.executeWithoutResult(transaction -> past.each(question, handling -> {
            PastClock clock = handling.clock();
            ServiceLevels own =
                    forms.newest(handling.form()).map(Form::serviceLevels).orElse(ServiceLevels.NONE);
            clock.within(other.limit(), other.calendar(), rounding(question), own, zone)
                    .ifPresent(after -> shares.add(handling.department(), clock.met(), after));
        }));
        return new Answer(shares.shares());
    }

    private static Rounding rounding(Question question) {
        return question.rounding() == null ? Rounding.EXACT : question.rounding();
    }
}
