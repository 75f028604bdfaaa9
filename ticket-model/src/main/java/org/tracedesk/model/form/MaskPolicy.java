package org.tracedesk.model.form;

/**
 * What a form shows of its customers.
 *
 * @param name of names
 * @param contact of contacts, and of every telephone number in a text
 */
public record MaskPolicy(NameMask name, ContactMask contact) {

    /** A form that says nothing shows as little as any. */
    public static final MaskPolicy UNSAID = new MaskPolicy(NameMask.TITLE, ContactMask.LAST4);
}
