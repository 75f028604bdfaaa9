package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracedesk.command.http.Http.Answer;

/** Numbers of tickets and customers: by the form's pattern, unique over all nodes. Each test has a date of its own. */
class NumbersTest {

    @RegisterExtension
    static final CommandSideForTests desk = CommandSideForTests.shared();

    @ParameterizedTest
    @CsvSource({
        "hotline, 20190203001",
        "qa-record, QA20190203001",
        "communication-record, CR20190203001",
        "scenario-guide, SG20190203001",
        "rapid-feedback, 20190203-CS-001"
    })
    void eachFormHasItsPattern(String form, String number) {
        assertThat(number(open(0, "agent", form, "2019-02-03T09:30:00+08:00", "13900001111")))
                .isEqualTo(number);
    }

    @Test
    void theDateIsThatOfTheContactAtTheDesk() {
        assertThat(number(open(0, "agent", "hotline", "2019-02-04T16:00:00Z", "13900001111")))
                .isEqualTo("20190205001");
        assertThat(number(open(0, "agent", "hotline", "2019-02-05T15:59:59Z", "13900001111")))
                .isEqualTo("20190205002");
        assertThat(number(open(0, "agent", "hotline", "2019-02-05T24:00:00+08:00", "13900001111")))
                .isEqualTo("20190206001");
    }

    @Test
    void oneContactIsOneCustomerHoweverItIsWrittenAndOnWhateverNodeOrForm() {
        String first = customer(open(0, "agent", "hotline", "2019-03-01T09:00:00+08:00", "138 1234 5678"));
        assertThat(first).isEqualTo("C20190301001");
        String[] spellings = {
            "13812345678", "+86-138-1234-5678", "0086 138 1234 5678", "138-1234-5678", "１３８１２３４５６７８", "(138)12345678"
        };
        for (int i = 0; i < spellings.length; i++) {
            String form = i % 2 == 0 ? "qa-record" : "scenario-guide";
            assertThat(customer(open(i % 2, "agent2", form, "2019-03-02T09:00:00+08:00", spellings[i])))
                    .as(spellings[i])
                    .isEqualTo(first);
        }
        assertThat(customer(open(1, "agent", "hotline", "2019-03-02T09:00:00+08:00", "13812345679")))
                .isEqualTo("C20190302001");
    }

    @Test
    void aRefusedOpeningTakesNoNumber() {
        String day = "2019-03-05T09:00:00+08:00";
        open(0, "agent", "hotline", day, "13900001111");
        for (int i = 0; i < 5; i++) {
            assertThat(open(0, "agent", "hotline", day, " ").status()).isEqualTo(400);
        }
        assertThat(number(open(0, "agent", "hotline", day, "13900001111"))).isEqualTo("20190305002");
    }

    @Test
    void afterARestartNoNumberIsGivenTwice() {
        Set<String> numbers = new HashSet<>();
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 5; i++) {
                assertThat(numbers.add(number(open(1, "agent", "hotline", "2019-03-06T09:00:00+08:00", "13900001111"))))
                        .isTrue();
            }
            desk.restart(1);
        }
    }

    @Test
    void openingsOf16ClientsOverTwoNodesHave1200NumbersAndTheSerialWidens() throws Exception {
        int clients = 16;
        int each = 75;
        int customers = 50;
        List<Answer> opened = AtOnce.clients(
                        clients,
                        client -> IntStream.range(0, each)
                                .mapToObj(n -> open(
                                        client % 2,
                                        client % 3 == 0 ? "agent2" : "agent",
                                        "hotline",
                                        "2019-04-01T09:00:00+08:00",
                                        "1370000" + (1000 + n % customers)))
                                .toList())
                .stream()
                .flatMap(List::stream)
                .toList();

        assertThat(opened).extracting(Answer::status).containsOnly(201);
        assertThat(opened.stream().map(NumbersTest::number))
                .hasSize(clients * each)
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("20190401(\\d{3}|[1-9]\\d{3,})"))
                .anyMatch(number -> number.length() == "202304010001".length());
        assertThat(new HashSet<>(opened.stream().map(NumbersTest::customer).toList()))
                .hasSize(customers);
    }

    private static Answer open(int node, String as, String form, String at, String contact) {
        return desk.http(node).post(as, "/api/v1/tickets", """
                {"form": "%s", "channel": "PHONE", "occurredAt": "%s", "description": "空调制冷差",
                 "customer": {"name": "李女士", "contact": "%s"}}""".formatted(form, at, contact));
    }

    private static String number(Answer opened) {
        assertThat(opened.status()).as(opened.raw().body()).isEqualTo(201);
        return opened.body().path("number").asString();
    }

    private static String customer(Answer opened) {
        assertThat(opened.status()).as(opened.raw().body()).isEqualTo(201);
        return opened.body().path("customer").path("number").asString();
    }
}
