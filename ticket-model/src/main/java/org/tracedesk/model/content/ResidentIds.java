package org.tracedesk.model.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tracedesk.model.content.DigitGroups.Number;

/** Resident ID numbers by GB 11643: region, date of birth, sequence and, in the form of 18, a check digit. */
final class ResidentIds {

    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    /** The check digit X may stand apart from the digits; a word may not begin with it. */
    private static final Pattern X = Pattern.compile("^[ -]{0,3}[Xx](?![A-Za-z0-9])");

    /** How 15 digits are written apart; other groups that come to 15 are several numbers, unless called an ID. */
    private static final Set<List<Integer>> OLD_GROUPINGS = Set.of(
            List.of(15),
            List.of(6, 6, 3),
            List.of(6, 9),
            List.of(6, 2, 2, 2, 3),
            List.of(5, 5, 5),
            List.of(4, 4, 4, 3),
            List.of(3, 3, 3, 3, 3),
            List.of(3, 3, 6, 3));

    private static final Pattern FUJIAN = Pattern.compile("35(?:0[1-9]|2[1-7]).*");

    private ResidentIds() {}

    static boolean in(DigitGroups digits, LocalDate today) {
        return digits.anyNumber(number -> switch (number.length()) {
            case 18 -> isNew(number.digits(), today);
            case 17 -> X.matcher(number.after()).find() && isNew(number.digits() + "X", today);
            case 15 -> isOld(number);
            default -> false;
        });
    }

    private static boolean isNew(String id, LocalDate today) {
        return PROVINCES.contains(id.substring(0, 2))
                && isBirth(id.substring(6, 14), today)
                && checkDigit(id) == id.charAt(17);
    }

    /** Without a check digit, numbers of other things fit as well: what the words before it say decides. */
    private static boolean isOld(Number number) {
        String id = number.digits();
        return PROVINCES.contains(id.substring(0, 2))
                && isBirth("19" + id.substring(6, 12), LocalDate.MAX)
                && (NumberLabel.IDENTITY.on(number.before())
                        || OLD_GROUPINGS.contains(number.grouping())
                                && !NumberLabel.OTHER_THING.on(number.before())
                                && !isDevice(id)
                                && !isGlued(number));
    }

    /** An IMEI begins with 35 and has a check digit; a resident of Fujian lives in one of its prefectures. */
    private static boolean isDevice(String id) {
        return id.startsWith("35") && Luhn.holds(id) && !FUJIAN.matcher(id).matches();
    }

    private static boolean isGlued(Number number) {
        return Glue.before(number.before()) || Glue.after(number.after());
    }

    private static boolean isBirth(String date, LocalDate today) {
        try {
            LocalDate birth = LocalDate.of(
                    Integer.parseInt(date, 0, 4, 10),
                    Integer.parseInt(date, 4, 6, 10),
                    Integer.parseInt(date, 6, 8, 10));
            return !birth.isBefore(FIRST_BIRTH) && !birth.isAfter(today);
        } catch (DateTimeException noDate) {
            return false;
        }
    }

    private static char checkDigit(String id) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (id.charAt(i) - '0');
        }
        return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }
}
