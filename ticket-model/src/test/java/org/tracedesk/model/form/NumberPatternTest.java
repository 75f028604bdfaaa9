package org.tracedesk.model.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberPatternTest {

    @ParameterizedTest
    @CsvSource({
        "hotline, 2023-10-01, 1, 20231001001",
        "hotline, 2023-10-01, 999, 20231001999",
        "hotline, 2023-10-01, 1000, 202310011000",
        "rapid-feedback, 2023-10-27, 1, 20231027-CS-001",
        "rapid-feedback, 2023-10-27, 12345, 20231027-CS-12345",
        "qa-record, 2024-05-20, 1, QA20240520001",
        "communication-record, 2024-05-20, 12, CR20240520012",
        "scenario-guide, 2023-12-01, 3, SG20231201003",
        "helpdesk, 2010-01-13, 1, HD20100113001"
    })
    void numbersTicketsAsTheDocumentsDo(String form, LocalDate contactOn, long serial, String number) {
        NumberPattern pattern = FormLibrary.shipped().newest(form).orElseThrow().number();
        assertThat(NumberPattern.number(pattern.prefix(contactOn, "CS"), serial))
                .isEqualTo(number);
        assertThat(pattern.namesDepartment()).isEqualTo(number.contains("CS"));
    }

    @ParameterizedTest
    @CsvSource({
        "{date}{serial}, {date}{serial}, true",
        "{date}{serial}, {date}1{serial}, true",
        "{date}{serial}, 2023{date}{serial}, true",
        "{date}{serial}, H{date}{serial}, false",
        "{date}{serial}, {date}-{serial}, false",
        "{date}-{department}-{serial}, {date}-CS-{serial}, true",
        "{date}-{department}-{serial}, {date}-C-S-{serial}, false",
        "QA{date}{serial}, QB{date}{serial}, false",
        "QA{date}{serial}, qa{date}{serial}, false"
    })
    void patternsThatCanMakeTheSameNumberOverlap(String one, String other, boolean overlap) {
        assertThat(overlap(one, other)).isEqualTo(overlap);
        assertThat(overlap(other, one)).isEqualTo(overlap);
    }

    @Test
    void noTwoShippedFormsOverlap() {
        var forms = FormLibrary.shipped().all().values();
        for (Form one : forms) {
            for (Form other : forms) {
                assertThat(overlap(one.number().template(), other.number().template()))
                        .isEqualTo(one == other);
            }
        }
    }

    private static boolean overlap(String one, String other) {
        return NumberShape.of(new NumberPattern(one)).overlaps(NumberShape.of(new NumberPattern(other)));
    }
}
