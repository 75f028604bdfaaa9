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
        List<Finding> found = new ArrayList<>();
        forbidden(text, orderNumber, today).forEach(kind -> found.add(new Finding(kind, Severity.REFUSED)));
        String plain = PlainText.of(text);
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

    /** What may be recorded nowhere; the parameters are those of {@link #check}. */
    public static List<Kind> forbidden(String text, @Nullable String orderNumber, LocalDate today) {
        List<Kind> found = new ArrayList<>();
        String plain = PlainText.of(text);
        DigitGroups digits = DigitGroups.of(plain);
        if (ResidentIds.in(digits, today)) {
            found.add(Kind.RESIDENT_ID);
        }
        if (BankCards.in(digits, orderNumber)) {
            found.add(Kind.BANK_CARD);
        }
        if (PaymentPasswords.in(plain)) {
            found.add(Kind.PAYMENT_PASSWORD);
        }
        return found;
    }
}
