package org.tracedesk.model.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTest {

    private static final long SEED = 11643;

    static Stream<String> valid() {
        Residents residents = new Residents(new Random(SEED));
        List<String> all = new ArrayList<>();
        Residents.PROVINCES.forEach(province -> all.add(residents.of(province, LocalDate.of(1990, 3, 7))));
        for (String day : List.of(
                "1900-01-01",
                "1904-02-29",
                "1949-10-01",
                "1999-12-31",
                "2000-01-01",
                "2000-02-29",
                "2024-02-29",
                "2026-06-30")) {
            all.add(residents.of("11", LocalDate.parse(day)));
        }
        for (int sequence = 0; sequence < 44; sequence++) {
            all.add(Residents.withCheck("11010519491231%03d".formatted(sequence)));
        }
        Stream.generate(residents::next).limit(100).forEach(all::add);
        Stream.generate(residents::old).limit(60).forEach(all::add);
        all.add(residents.old("31", "040229"));
        return all.stream();
    }

    static Stream<String> invalid() {
        Random random = new Random(SEED);
        Residents residents = new Residents(random);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(otherCheckDigit(residents.next(), random));
        }
        for (String province : List.of(
                "00", "10", "16", "20", "24", "30", "38", "40", "47", "49", "55", "60", "66", "70", "90", "99")) {
            all.add(residents.of(province, LocalDate.of(1990, 3, 7)));
            all.add(residents.old(province, "900307"));
        }
        for (String day : List.of(
                "19000229",
                "20230229",
                "21000229",
                "19900431",
                "19901301",
                "19900001",
                "19900100",
                "19900732",
                "18991231",
                "20260701",
                "20991231",
                "29990101",
                "00000000",
                "99999999")) {
            all.add(Residents.withCheck("110105" + day + "123"));
        }
        for (String day : List.of("000229", "010229", "901301", "900431", "900100", "000000", "999999")) {
            all.add(residents.old("11", day));
        }
        for (int i = 0; i < 40; i++) {
            String id = residents.next();
            all.add(id.substring(1));
            all.add("1" + id.replace('X', '0'));
        }
        for (int i = 0; i < 20; i++) {
            all.add(residents.old().substring(1));
        }
        return all.stream();
    }

    @Test
    void thereAreEnoughOfBothWithEveryCheckDigit() {
        assertThat(valid().filter(id -> id.length() == 18)
                        .map(id -> id.charAt(17))
                        .distinct())
                .hasSize(11);
        assertThat(valid()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(invalid()).hasSizeGreaterThanOrEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void aResidentIdIsFound(String id) {
        int birth = id.length() == 18 ? 8 : 6;
        assertThat(Checked.note(id)).contains(Kind.RESIDENT_ID);
        assertThat(Checked.note("客户身份证号码是" + id.toLowerCase() + ",请核实")).contains(Kind.RESIDENT_ID);
        assertThat(Checked.note("证件:" + Spelling.fullWidth(id) + "。")).contains(Kind.RESIDENT_ID);
        assertThat(Checked.note("登记 " + Spelling.apart(id, " ", 6, birth) + " 完毕"))
                .contains(Kind.RESIDENT_ID);
        assertThat(Checked.note("登记" + Spelling.apart(id, "-", 6, birth) + "完毕"))
                .contains(Kind.RESIDENT_ID);
        assertThat(Checked.note("电话13812345678 " + id)).contains(Kind.RESIDENT_ID);
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void whatOnlyLooksLikeOneIsNot(String digits) {
        assertThat(Checked.note(digits)).doesNotContain(Kind.RESIDENT_ID);
        assertThat(Checked.note("客户提供编号" + digits + ",请核实")).doesNotContain(Kind.RESIDENT_ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X",
                "110 105 1949 1231 002 X",
                "110105–19491231–002Ｘ",
                "1101 0519 4912 3100 2x"
            })
    void itIsFoundHoweverItIsSetApart(String id) {
        assertThat(Checked.note("身份证" + id + "已核")).containsExactly(Kind.RESIDENT_ID);
    }

    @Test
    void fifteenDigitsHoweverSetApartAreOneWhereTheyAreCalledSo() {
        assertThat(Checked.note("身份证 1101 01900 307001")).containsExactly(Kind.RESIDENT_ID);
        assertThat(Checked.note("分机 1101 01900 307001")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "运单号110101900307001已签收",
        "IMEI:350102900307004",
        "税号 110108550107001",
        "手机串号为440301900307003",
        "快递单号:320102850915226",
        "会员110101900307001",
        "SN110101900307001"
    })
    void fifteenDigitsWithAnotherNameAreThat(String text) {
        assertThat(Checked.note(text)).isEmpty();
    }

    private static String otherCheckDigit(String id, Random random) {
        String all = "0123456789X".replace(id.substring(17), "");
        return id.substring(0, 17) + all.charAt(random.nextInt(all.length()));
    }
}
