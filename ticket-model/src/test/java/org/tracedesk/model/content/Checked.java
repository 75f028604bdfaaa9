package org.tracedesk.model.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tracedesk.model.form.Form;
import org.tracedesk.model.form.FormLibrary;

/** Asks what the shipped forms find in a text. */
final class Checked {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private Checked() {}

    static Set<Kind> note(String text) {
        return kinds("hotline", "text", text, null);
    }

    static Set<Kind> kinds(String form, String field, String text, @Nullable String orderNumber) {
        return on(form, field, text, orderNumber).stream().map(Finding::kind).collect(Collectors.toSet());
    }

    static List<Finding> on(String form, String field, String text, @Nullable String orderNumber) {
        Form found = FormLibraryOnce.FORMS.newest(form).orElseThrow();
        return ContentRules.check(found, field, text, orderNumber, TODAY);
    }

    private static final class FormLibraryOnce {
        static final org.tracedesk.model.form.Forms FORMS = FormLibrary.shipped();
    }
}
