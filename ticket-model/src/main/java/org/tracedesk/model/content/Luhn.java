package org.tracedesk.model.content;

/** The check digit of bank cards and of mobile devices, ISO/IEC 7812-1. */
final class Luhn {

    private Luhn() {}

    static boolean holds(String digits) {
        int sum = 0;
        boolean twice = false;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = digits.charAt(i) - '0';
            int counted = twice ? 2 * digit : digit;
            sum += counted > 9 ? counted - 9 : counted;
            twice = !twice;
        }
        return sum % 10 == 0;
    }
}
