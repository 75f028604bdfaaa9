package org.tracedesk.api.value;

/**
 * A value about a person: a name, a contact, or any free text. Events hold personal values in this wrapper and nowhere
 * else, so that all of them can be sealed under the customer's key.
 *
 * @param clear the value as given, at most 20,000 characters
 */
public record Personal(String clear) {

    /** Never prints the value: records end up in logs. */
    @Override
    public String toString() {
        return "Personal[***]";
    }
}
