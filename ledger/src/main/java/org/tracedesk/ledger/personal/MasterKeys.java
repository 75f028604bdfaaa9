package org.tracedesk.ledger.personal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The master keys that this process was given.
 *
 * @param current wraps every new key
 * @param all by their ids, the current one among them
 */
record MasterKeys(MasterKey current, Map<String, MasterKey> all) {

    static MasterKeys of(MasterKey current, Collection<MasterKey> previous) {
        Map<String, MasterKey> all = new HashMap<>();
        previous.forEach(key -> all.put(key.id(), key));
        all.put(current.id(), current);
        return new MasterKeys(current, Map.copyOf(all));
    }

    boolean has(String id) {
        return all.containsKey(id);
    }

    /**
     * A key that was wrapped.
     *
     * @throws IllegalStateException if the master key is not here, or is not the one: then the key is there all the
     *     same, so this is no erasure
     */
    byte[] unwrap(String keyId, String master, byte[] wrapped) {
        MasterKey by = all.get(master);
        if (by == null) {
            throw new IllegalStateException("key " + keyId + " is wrapped by master key " + master
                    + ", which this process was not given: see tracedesk.personal-data.previous-master-key-files");
        }
        return by.unwrap(keyId, wrapped)
                .orElseThrow(() -> new IllegalStateException("key " + keyId + " has been changed in the database"));
    }
}
