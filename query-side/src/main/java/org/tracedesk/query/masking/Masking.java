package org.tracedesk.query.masking;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.ledger.personal.Vault;
import org.tracedesk.model.form.Form;
import org.tracedesk.model.form.Forms;
import org.tracedesk.model.form.MaskPolicy;
import org.tracedesk.model.ticket.TicketState;

/** Opens personal values and masks them; nothing of the query side shows one in another way. */
public final class Masking {

    private final Vault vault;
    private final Forms forms;

    public Masking(Vault vault, Forms forms) {
        this.vault = vault;
        this.forms = forms;
    }

    /** How the values of a ticket are shown. */
    public Masked of(TicketState ticket) {
        MaskPolicy policy = forms.find(
                        ticket.registered().form(), ticket.registered().formVersion())
                .map(Form::masks)
                .orElse(MaskPolicy.UNSAID);
        return new Masked(
                vault, policy, open(ticket, TicketField.CUSTOMER_NAME), open(ticket, TicketField.CUSTOMER_CONTACT));
    }

    /** How values that are about no ticket are shown. */
    public Masked ofNoTicket() {
        return new Masked(vault, MaskPolicy.UNSAID, null, null);
    }

    /** Brings the keys of some tickets at once, before each of them is shown. */
    public void fetch(Collection<TicketState> tickets) {
        Set<String> keys = new HashSet<>();
        for (TicketState ticket : tickets) {
            for (FieldValue value : ticket.fields().values()) {
                if (value.personal() instanceof Personal.Sealed sealed) {
                    keys.add(sealed.key());
                }
            }
        }
        vault.fetch(keys);
    }

    private @Nullable String open(TicketState ticket, TicketField field) {
        Personal value = ticket.personal(field);
        return value == null ? null : vault.open(value).orElse(null);
    }
}
