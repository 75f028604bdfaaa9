package org.tracedesk.command.evidence;

import java.io.IOException;
import java.util.Collection;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tracedesk.ledger.attachment.AttachmentStore;
import org.tracedesk.ledger.attachment.Incoming;
import org.tracedesk.ledger.personal.DataKey;

/** The files of attachments with their register: what was not recorded goes, and what was erased. */
public class Attachments {

    private static final Logger log = LoggerFactory.getLogger(Attachments.class);

    private final AttachmentStore store;
    private final AttachmentRegister register;

    Attachments(AttachmentStore store, AttachmentRegister register) {
        this.store = store;
        this.register = register;
    }

    void keep(Incoming file, UUID ticket, DataKey key) throws IOException {
        register.announce(file.stored(), ticket, key.id());
        store.keep(file);
    }

    void recorded(String stored) {
        register.recorded(stored);
    }

    /** Removes a file that its ticket has not recorded, or cannot be read any more. */
    void remove(String stored) {
        try {
            store.remove(stored);
            register.forget(stored);
        } catch (IOException notNow) {
            log.warn(
                    "A file of the attachments cannot be removed now: {}",
                    notNow.getClass().getSimpleName());
        }
    }

    /** Removes every file under keys that were destroyed. */
    public void removeUnder(Collection<String> destroyed) {
        register.under(destroyed).forEach(this::remove);
    }
}
