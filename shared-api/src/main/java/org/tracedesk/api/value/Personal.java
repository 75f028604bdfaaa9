package org.tracedesk.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A value about a person: a name, a contact, or any free text. Commands come in with clear values; before a command is
 * dispatched they are sealed under the customer's key, and events, states and read models hold nothing but sealed ones.
 */
public sealed interface Personal {

    /** What is shown in the place of a value whose key was destroyed. */
    String ERASED = "[erased]";

    /** A value as it was given. */
    static Personal of(String clear) {
        return new Clear(clear);
    }

    /** A sealed value, as it is stored. */
    @JsonCreator
    static Personal sealed(
            @JsonProperty(value = "key", required = true) String key,
            @JsonProperty(value = "same", required = true) String same,
            @JsonProperty(value = "cipher", required = true) String cipher) {
        return new Sealed(key, same, cipher);
    }

    /**
     * The value in clear.
     *
     * @throws IllegalStateException if it is sealed: only the vault opens it
     */
    String clear();

    /**
     * A value as it was given.
     *
     * @param clear at most 20,000 characters
     */
    record Clear(String clear) implements Personal {

        /** No clear value is ever written as JSON by accident: events, snapshots and messages are stored or sent. */
        @JsonValue
        String refused() {
            throw new IllegalStateException("a personal value has to be sealed before it is written");
        }

        /** Never prints the value: records end up in logs. */
        @Override
        public String toString() {
            return "Personal[***]";
        }
    }

    /**
     * A value under a data key. Two of them are equal if they hold the same text under the same key, however often it
     * was sealed.
     *
     * @param key id of the data key: the customer's number, or the id of a ticket that has no customer
     * @param same keyed digest of the text, worth nothing without the key; base64
     * @param cipher what the key opens; base64
     */
    record Sealed(String key, String same, String cipher) implements Personal {

        @Override
        public String clear() {
            throw new IllegalStateException("a sealed value is opened by the vault only");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Sealed sealed && key.equals(sealed.key) && same.equals(sealed.same);
        }

        @Override
        public int hashCode() {
            return same.hashCode();
        }

        @Override
        public String toString() {
            return "Personal[***]";
        }
    }
}
