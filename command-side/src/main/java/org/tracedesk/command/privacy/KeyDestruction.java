package org.tracedesk.command.privacy;

import org.tracedesk.ledger.personal.ContactBook;
import org.tracedesk.ledger.personal.Vault;

/** What follows from a recorded erasure; the second time it finds nothing to do. */
class KeyDestruction {

    private final Vault vault;
    private final ContactBook contacts;

    KeyDestruction(Vault vault, ContactBook contacts) {
        this.vault = vault;
        this.contacts = contacts;
    }

    /** Nothing sealed of the customer can be opened any more, and he is not recognised any more. */
    void of(String number) {
        vault.destroy(number);
        contacts.forget(number);
    }
}
