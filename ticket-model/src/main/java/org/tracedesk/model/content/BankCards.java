package org.tracedesk.model.content;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tracedesk.model.content.DigitGroups.Number;

/** Bank card numbers: 13 to 19 digits of a known issuer that hold by their check digit. */
final class BankCards {

    private static final int SHORTEST = 13;

    /** Beyond equal groups of up to six digits: how cards are printed, Amex, Diners and UnionPay among them. */
    private static final Set<List<Integer>> PRINTED = Set.of(
            List.of(4, 6, 5),
            List.of(4, 6, 4),
            List.of(6, 13),
            List.of(6, 10),
            List.of(6, 12),
            List.of(6, 4, 4, 5),
            List.of(4, 4, 4, 7),
            List.of(4, 4, 8),
            List.of(4, 4, 11));

    private static final int WIDEST_GROUP = 6;

    private static final Pattern DATE_TIME = Pattern.compile("(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])"
            + "(?:[01]\\d|2[0-4])[0-5]\\d(?:[0-5]\\d)?\\d{0,5}");

    private BankCards() {}

    static boolean in(DigitGroups digits, @Nullable String orderNumber) {
        String own = orderNumber == null ? "" : PlainText.of(orderNumber).replaceAll("[^0-9]", "");
        return digits.anyNumber(number -> number.length() >= SHORTEST && isCard(number, own));
    }

    private static boolean isCard(Number number, String own) {
        String digits = number.digits();
        return Issuers.know(digits)
                && Luhn.holds(digits)
                && !DATE_TIME.matcher(digits).matches()
                && !digits.equals(own)
                && !Glue.before(number.before())
                && !Glue.after(number.after())
                && isWrittenAsOne(number)
                && !(Issuers.rarely(digits) && NumberLabel.OTHER_THING.on(number.before()));
    }

    /** Two telephone numbers beside each other are no card; where the words before call it one, it is. */
    private static boolean isWrittenAsOne(Number number) {
        return number.inOnePiece()
                || NumberLabel.CARD.on(number.before())
                || !number.goesOnBefore() && isPrintedLike(number.grouping());
    }

    private static boolean isPrintedLike(List<Integer> groups) {
        int width = groups.getFirst();
        boolean even = width <= WIDEST_GROUP
                && groups.getLast() <= width
                && groups.subList(0, groups.size() - 1).stream().allMatch(length -> length == width);
        return even || PRINTED.contains(groups);
    }
}
