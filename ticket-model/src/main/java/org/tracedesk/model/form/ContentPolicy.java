package org.tracedesk.model.form;

import java.util.List;

/**
 * What texts on a form should not say, beyond what no form may record.
 *
 * @param vague words that leave open what happened, in the description; a recorder can stand by them
 * @param addresses what becomes of detailed addresses, in any free text
 */
public record ContentPolicy(List<String> vague, Addresses addresses) {

    /** A form that says nothing: no vague words, and addresses are stood by. */
    public static final ContentPolicy UNSAID = new ContentPolicy(List.of(), Addresses.ACKNOWLEDGED);

    /** What becomes of detailed addresses. */
    public enum Addresses {
        /** They are not recorded (form 1: 严禁记录详细住址). */
        REFUSED,
        /** They are recorded if the sender stands by them: a visit needs one. */
        ACKNOWLEDGED
    }
}
