package org.tracedesk.model.content;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/** Makes resident ID numbers by the rules of GB 11643, on its own way to the check digit. */
final class Residents {

    static final List<String> PROVINCES = List.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    private final Random random;

    Residents(Random random) {
        this.random = random;
    }

    String next() {
        return of(PROVINCES.get(random.nextInt(PROVINCES.size())), day());
    }

    String of(String province, LocalDate birth) {
        return withCheck(province
                + "%02d%02d".formatted(1 + random.nextInt(30), 1 + random.nextInt(40))
                + birth.format(DateTimeFormatter.BASIC_ISO_DATE)
                + "%03d".formatted(random.nextInt(1000)));
    }

    String old() {
        LocalDate birth = LocalDate.of(1915, 1, 1).plusDays(random.nextInt(25_000));
        String province = PROVINCES.get(random.nextInt(PROVINCES.size()));
        return old(province, birth.format(DateTimeFormatter.ofPattern("yyMMdd")));
    }

    String old(String province, String birth) {
        return province
                + "%02d%02d".formatted(1 + random.nextInt(9), 1 + random.nextInt(40))
                + birth
                + "%03d".formatted(random.nextInt(1000));
    }

    /** The 17 digits with the one that makes the number, read from left to right modulo 11 with weight 2, come to 1. */
    static String withCheck(String seventeen) {
        int rest = 0;
        for (char digit : seventeen.toCharArray()) {
            rest = (rest + digit - '0') * 2 % 11;
        }
        int check = (12 - rest) % 11;
        return seventeen + (check == 10 ? "X" : String.valueOf(check));
    }

    private LocalDate day() {
        return LocalDate.of(1920, 1, 1).plusDays(random.nextInt(38_000));
    }
}
