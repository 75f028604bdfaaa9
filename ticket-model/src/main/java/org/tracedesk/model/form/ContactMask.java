package org.tracedesk.model.form;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What is shown of a telephone number, and of whatever else the customer is reached by. */
public enum ContactMask {
    /** {@code 138****5678}: the first 3 and the last 4 digits (form 1). */
    FIRST3_LAST4,
    /** {@code ****5678}: the last 4 digits (form 2). */
    LAST4;

    private static final String HIDDEN = "****";
    private static final Pattern SEPARATORS = Pattern.compile("[\\s().\\-–—－·]+");
    private static final Pattern CHINA = Pattern.compile("^(?:\\+86|0086)");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{7,20}");
    /** As long as a mobile number: of a shorter one, first 3 and last 4 would be nearly all. */
    private static final int LONG = 11;

    /** The masked contact; of what is no telephone number, the domain of a mail address at most. */
    public String mask(String contact) {
        String plain = SEPARATORS
                .matcher(Normalizer.normalize(contact, Normalizer.Form.NFKC).strip())
                .replaceAll("");
        String number = CHINA.matcher(plain).replaceFirst("");
        if (NUMBER.matcher(number).matches()) {
            String last = number.substring(number.length() - 4);
            return (this == FIRST3_LAST4 && number.length() >= LONG ? number.substring(0, 3) : "") + HIDDEN + last;
        }
        int at = contact.lastIndexOf('@');
        return at > 0 ? HIDDEN + contact.substring(at) : HIDDEN;
    }
}
