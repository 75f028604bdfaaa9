package org.tracedesk.model.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.form.ContentPolicy;
import org.tracedesk.model.form.Form;

/** What may not stand in a free text, on any form or on this one. */
public final class ContentRules {

    private ContentRules() {}

    /**
     * What is found in a text, each kind once.
     *
     * @param form the ticket's form
     * @param field path of the field the text is for; vague words are looked for in the description alone
     * @param text as it was sent
     * @param orderNumber the ticket's own, which is no bank card whatever its digits; null if it has none
     * @param today no resident was born later
     */
    public static List<Finding> check(
            Form form, String field, String text, @Nullable String orderNumber, LocalDate today) {
        String plain = PlainText.of(text);
        List<Finding> found = new ArrayList<>(forbidden(plain, orderNumber, today));
        if (DetailedAddresses.in(plain)) {
            boolean refused = form.content().addresses() == ContentPolicy.Addresses.REFUSED;
            found.add(new Finding(Kind.DETAILED_ADDRESS, refused ? Severity.REFUSED : Severity.ACKNOWLEDGE));
        }
        if (field.equals(TicketField.DESCRIPTION.path())
                && VagueWords.in(plain, form.content().vague())) {
            found.add(new Finding(Kind.VAGUE_WORDS, Severity.ACKNOWLEDGE));
        }
        return found;
    }

    /** What may not stand in any text of the desk, be it about a customer or not. */
    public static List<Finding> forbidden(String text, LocalDate today) {
        return forbidden(PlainText.of(text), null, today);
    }

    private static List<Finding> forbidden(String plain, @Nullable String orderNumber, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        DigitGroups digits = DigitGroups.of(plain);
        if (ResidentIds.in(digits, today)) {
            found.add(new Finding(Kind.RESIDENT_ID, Severity.REFUSED));
        }
        if (BankCards.in(digits, orderNumber)) {
            found.add(new Finding(Kind.BANK_CARD, Severity.REFUSED));
        }
        if (PaymentPasswords.in(plain)) {
            found.add(new Finding(Kind.PAYMENT_PASSWORD, Severity.REFUSED));
        }
        return found;
    }
}
