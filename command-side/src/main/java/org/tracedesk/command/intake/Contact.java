package org.tracedesk.command.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two spellings of a contact are the same: 138 1234 5678, +86-138-1234-5678 and full-width digits are one. */
final class Contact {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s().\\-–—]+");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?\\d+");
    private static final Pattern CHINA = Pattern.compile("^(\\+86|0086)");

    private Contact() {}

    static String normalise(String contact) {
        String plain =
                Normalizer.normalize(contact, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        String digits = SEPARATORS.matcher(plain).replaceAll("");
        return TELEPHONE.matcher(digits).matches() ? CHINA.matcher(digits).replaceFirst("") : plain;
    }
}
