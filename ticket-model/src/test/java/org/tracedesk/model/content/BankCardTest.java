package org.tracedesk.model.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankCardTest {

    private static final long SEED = 7812;

    static Stream<String> valid() {
        Cards cards = new Cards(new Random(SEED));
        List<String> all = new ArrayList<>(List.of(
                "4111111111111111",
                "5500005555555559",
                "378282246310005",
                "3530111333300000",
                "6011111111111117",
                "30569309025904",
                "4222222222222",
                "6200000000000005"));
        for (int i = 0; i < 6; i++) {
            Cards.ISSUES.forEach(issue -> all.add(cards.of(issue)));
        }
        return all.stream();
    }

    static Stream<String> invalid() {
        Random random = new Random(SEED);
        Cards cards = new Cards(random);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            all.add(otherCheckDigit(cards.next(), random));
        }
        for (String head : List.of(
                "10", "12", "17", "18", "19", "20", "2220", "2721", "28", "31", "33", "3527", "3590", "50", "56", "58",
                "66", "68", "70", "77", "80", "86", "88", "91", "93", "97", "99", "00")) {
            for (int length : new int[] {16, 19}) {
                all.add(Cards.withCheck(head + cards.digits(length - 1 - head.length())));
            }
        }
        for (int length : new int[] {8, 10, 11, 12, 20, 21, 24, 28}) {
            all.add(Cards.withCheck("62" + cards.digits(length - 3)));
            all.add(Cards.withCheck("4" + cards.digits(length - 2)));
            all.add(Cards.withCheck("55" + cards.digits(length - 3)));
        }
        for (int i = 0; i < 20; i++) {
            all.add("DD" + cards.next());
            all.add(cards.next() + "A");
        }
        return all.stream();
    }

    @Test
    void thereAreEnoughOfBoth() {
        assertThat(valid()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(invalid()).hasSizeGreaterThanOrEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void aBankCardIsFound(String card) {
        assertThat(Checked.note(card)).contains(Kind.BANK_CARD);
        assertThat(Checked.note("客户银行卡" + card + "扣款失败")).contains(Kind.BANK_CARD);
        assertThat(Checked.note("卡号:" + Spelling.fullWidth(card) + "。")).contains(Kind.BANK_CARD);
        assertThat(Checked.note("退到 " + Spelling.apart(card, " ", 4, 4, 4, 4) + " 这张"))
                .contains(Kind.BANK_CARD);
        assertThat(Checked.note("退到" + Spelling.apart(card, "-", 4, 4, 4, 4) + "这张"))
                .contains(Kind.BANK_CARD);
        assertThat(Checked.note("退到" + Spelling.apart(card, "－", 4, 4, 4, 4) + "这张"))
                .contains(Kind.BANK_CARD);
        assertThat(Checked.note("卡号 " + Spelling.apart(card, " ", 8, 5) + " 这张"))
                .contains(Kind.BANK_CARD);
        assertThat(Checked.note("13812345678 " + card)).contains(Kind.BANK_CARD);
        assertThat(Checked.kinds("hotline", "text", "单号 " + card, card)).doesNotContain(Kind.BANK_CARD);
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void whatOnlyLooksLikeOneIsNot(String digits) {
        assertThat(Checked.note(digits)).doesNotContain(Kind.BANK_CARD);
        assertThat(Checked.note("客户提供编号" + digits + ",请核实")).doesNotContain(Kind.BANK_CARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20231001093000123", "202310010930001234", "021-62341234 62341235", "62341234 62341235",
                        "62341230 13812345678",
                "400-820-8820 8001", "0.6222021234567890123", "2023-10-01 09:30:00", "SF6222021234567",
                        "ORD-4111111111111111",
                "运单4312345678907", "淘宝订单4123456789012345676", "4.1.1.1", "5 5 4 5 3"
            })
    void otherNumbersAreNone(String text) {
        assertThat(Checked.note(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3782 822463 10005",
                "622202 1234567890128",
                "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
                "41111 11111 11111 1",
                "4111 1111 1111 1111 0927",
                "卡4111​1111​1111​1111",
                "信用卡 41111111 11111111",
                "٤١١١١١١١١١١١١١١١"
            })
    void itIsFoundHoweverItIsSetApart(String text) {
        assertThat(Checked.note(text)).contains(Kind.BANK_CARD);
    }

    private static String otherCheckDigit(String card, Random random) {
        int other = (card.charAt(card.length() - 1) - '0' + 1 + random.nextInt(9)) % 10;
        return card.substring(0, card.length() - 1) + other;
    }
}
