package org.tracedesk.command.privacy;

import java.util.List;
import org.tracedesk.command.evidence.Attachments;
import org.tracedesk.ledger.personal.ContactBook;
import org.tracedesk.ledger.personal.Vault;

/** What follows from a recorded erasure; the second time it finds nothing to do. */
class KeyDestruction {

    private final Vault vault;
    private final ContactBook contacts;
    private final Attachments attachments;

    KeyDestruction(Vault vault, ContactBook contacts, Attachments attachments) {
        this.vault = vault;
        this.contacts = contacts;
        this.attachments = attachments;
    }

    /** Nothing sealed of the customer can be opened any more, and he is not recognised any more. */
    void of(String number) {
        List<String> keys = vault.destroy(number);
        contacts.forget(number);
        attachments.removeUnder(keys);
    }
}
