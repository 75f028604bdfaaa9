package org.tracedesk.query.masking;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.ledger.personal.Vault;
import org.tracedesk.model.form.ContactMask;
import org.tracedesk.model.form.MaskPolicy;
import org.tracedesk.model.privacy.TextMask;

/** Shows the personal values of one ticket. */
public final class Masked {

    private final Vault vault;
    private final MaskPolicy policy;
    private final TextMask texts;

    Masked(Vault vault, MaskPolicy policy, @Nullable String name, @Nullable String contact) {
        this.vault = vault;
        this.policy = policy;
        this.texts = new TextMask(policy, name, contact);
    }

    /** A field's value as it is shown; {@link Personal#ERASED} if the person was erased. */
    public String show(TicketField field, Personal value) {
        return vault.open(value).map(clear -> masked(field, clear)).orElse(Personal.ERASED);
    }

    /** A text as it is shown; {@link Personal#ERASED} if the person was erased. */
    public String show(Personal text) {
        return open(text).orElse(Personal.ERASED);
    }

    /** A value in which there is nothing to mask, such as the digest of a file. */
    public String whole(Personal value) {
        return vault.open(value).orElse(Personal.ERASED);
    }

    /** A text as it is shown; empty if the person was erased. */
    public Optional<String> open(Personal text) {
        return vault.open(text).map(texts::mask);
    }

    private String masked(TicketField field, String clear) {
        return switch (field) {
            case CUSTOMER_NAME -> policy.name().mask(clear);
            case CUSTOMER_CONTACT -> policy.contact().mask(clear);
            case MEMBER_ID -> ContactMask.LAST4.mask(clear);
            default -> texts.mask(clear);
        };
    }
}
