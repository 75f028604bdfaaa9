package org.tracedesk.api.value;

/**
 * A value about a person: a name, a contact, or any free text. Events hold personal values in this wrapper and nowhere
 * else, so that all of them can be sealed under the customer's key.
 *
 * @param clear the value as given, at most 20,000 characters
 */
public record Personal(String clear) {

    /** A value as it was given. */
    public static Personal of(String clear) {
        return new Personal(clear);
    }

    /** Never prints the value: records end up in logs. */
    @Override
    public String toString() {
        return "Personal[***]";
    }
}
