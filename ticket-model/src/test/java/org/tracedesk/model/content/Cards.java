package org.tracedesk.model.content;

import java.util.List;
import java.util.Random;

/** Makes bank card numbers of the issuers that are about. */
final class Cards {

    /** First digits and length. */
    record Issue(String prefix, int length) {}

    static final List<Issue> ISSUES = List.of(
            new Issue("622202", 19),
            new Issue("621700", 19),
            new Issue("622848", 19),
            new Issue("623052", 16),
            new Issue("625965", 16),
            new Issue("622588", 16),
            new Issue("622262", 17),
            new Issue("621483", 16),
            new Issue("622908", 18),
            new Issue("810000", 16),
            new Issue("4", 16),
            new Issue("4", 13),
            new Issue("4", 19),
            new Issue("436742", 19),
            new Issue("456351", 19),
            new Issue("51", 16),
            new Issue("52", 16),
            new Issue("53", 16),
            new Issue("54", 16),
            new Issue("55", 16),
            new Issue("2221", 16),
            new Issue("2720", 16),
            new Issue("2500", 16),
            new Issue("34", 15),
            new Issue("37", 15),
            new Issue("3528", 16),
            new Issue("3589", 16),
            new Issue("3566", 16),
            new Issue("300", 14),
            new Issue("305", 14),
            new Issue("36", 14),
            new Issue("38", 14),
            new Issue("6011", 16),
            new Issue("644", 16),
            new Issue("65", 16),
            new Issue("95588", 19),
            new Issue("95599", 19),
            new Issue("103", 19),
            new Issue("601382", 19),
            new Issue("601428", 17));

    private final Random random;

    Cards(Random random) {
        this.random = random;
    }

    String next() {
        return of(ISSUES.get(random.nextInt(ISSUES.size())));
    }

    String of(Issue issue) {
        return withCheck(
                issue.prefix() + digits(issue.length() - 1 - issue.prefix().length()));
    }

    String digits(int count) {
        StringBuilder digits = new StringBuilder();
        random.ints(count, 0, 10).forEach(digits::append);
        return digits.toString();
    }

    /** Tries the ten digits for the one that holds. */
    static String withCheck(String most) {
        for (char last = '0'; last <= '9'; last++) {
            if (sum(most + last) % 10 == 0) {
                return most + last;
            }
        }
        throw new IllegalStateException(most);
    }

    private static int sum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            boolean twice = (digits.length() - i) % 2 == 0;
            sum += twice ? digit * 2 / 10 + digit * 2 % 10 : digit;
        }
        return sum;
    }
}
