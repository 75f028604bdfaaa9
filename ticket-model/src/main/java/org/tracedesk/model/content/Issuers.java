package org.tracedesk.model.content;

import java.util.List;
import java.util.Set;

/** Who issues bank cards, by their first digits, and how long their numbers are. */
final class Issuers {

    private static final Set<Integer> USUAL = Set.of(16);
    private static final Set<Integer> LONG = Set.of(16, 17, 18, 19);
    private static final Set<Integer> LONGEST = Set.of(19);

    private static final List<Range> ALL = List.of(
            new Range("UnionPay", "62", "62", LONG),
            new Range("UnionPay", "8100", "8171", LONG),
            new Range("Visa", "4", "4", Set.of(13, 16, 19)),
            new Range("Mastercard", "51", "55", USUAL),
            new Range("Mastercard", "2221", "2720", USUAL),
            new Range("American Express", "34", "34", Set.of(15)),
            new Range("American Express", "37", "37", Set.of(15)),
            new Range("JCB", "3528", "3589", LONG),
            new Range("Diners", "300", "305", Set.of(14, 16)),
            new Range("Diners", "3095", "3095", Set.of(14, 16)),
            new Range("Diners", "36", "36", Set.of(14, 16)),
            new Range("Diners", "38", "39", Set.of(14, 16)),
            new Range("Discover", "6011", "6011", LONG),
            new Range("Discover", "644", "649", LONG),
            new Range("Discover", "65", "65", LONG),
            // Issued in China before UnionPay had a range of its own, and still in use.
            new Range("ICBC", "9558", "9558", LONGEST),
            new Range("ABC", "95595", "95599", LONGEST),
            new Range("ABC", "103", "103", LONGEST),
            new Range("BOC", "601382", "601382", LONGEST),
            new Range("BOCOM", "405512", "405512", Set.of(17)),
            new Range("BOCOM", "601428", "601428", Set.of(17)),
            new Range("PSBC", "955100", "955100", LONGEST),
            new Range("CIB", "966666", "966666", Set.of(16, 18)),
            new Range("CEB", "90030", "90030", USUAL),
            new Range("CMB", "690755", "690755", Set.of(15, 18)),
            new Range("GDB", "9111", "9111", LONGEST),
            new Range("city banks", "940000", "940099", Set.of(16, 17, 18, 19)));

    /** Of Visa's long range, the numbers that Chinese banks do issue. */
    private static final List<String> LONG_VISA = List.of("436742", "436745", "456351", "427062", "427064", "427020");

    private record Range(String issuer, String from, String to, Set<Integer> lengths) {
        boolean has(String number) {
            String head = number.substring(0, from.length());
            return lengths.contains(number.length()) && head.compareTo(from) >= 0 && head.compareTo(to) <= 0;
        }
    }

    private Issuers() {}

    static boolean know(String number) {
        return ALL.stream().anyMatch(range -> range.has(number));
    }

    /** Whether cards of this kind are so rare that numbers of orders and parcels are more often like it. */
    static boolean rarely(String number) {
        return number.length() < 15
                || number.length() == 19
                        && number.startsWith("4")
                        && LONG_VISA.stream().noneMatch(number::startsWith);
    }
}
