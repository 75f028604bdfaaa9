package org.tracedesk.query.forms;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Comparator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.edge.paging.Page;
import org.tracedesk.edge.signin.RolesMay;
import org.tracedesk.model.form.Form;
import org.tracedesk.model.form.Forms;

/** Shows the forms that tickets can be opened on. */
@RestController
class FormController {

    private final Forms forms;

    FormController(Forms forms) {
        this.forms = forms;
    }

    @Operation(summary = "The newest version of each form, all of them on one page")
    @GetMapping("/api/v1/forms")
    @RolesMay({})
    Page<ShownForm> forms() {
        return new Page<>(
                forms.all().values().stream()
                        .sorted(Comparator.comparing(Form::id))
                        .map(ShownForm::of)
                        .toList(),
                null);
    }
}
