package org.tracedesk.model.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tracedesk.model.Commands.*;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tracedesk.api.command.OpenTicket;
import org.tracedesk.api.command.TicketCommand;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.value.Outcome;
import org.tracedesk.api.value.Role;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.api.value.Verdict;
import org.tracedesk.model.Answer;

/** Every command in every status, against a table written by hand and not taken from the code under test. */
class TableOfTransitionsTest {

    private static final String[] COLUMNS = {
        "NEW", "IN_PROGRESS", "WAITING_CUSTOMER", "FOLLOW_UP", "RESOLVED", "CLOSED", "ARCHIVED"
    };

    /** same: allowed, the status stays; no: refused; so: already so, nothing is recorded. */
    private static final String TABLE = """
            command             | new         | in progress      | waiting          | follow up   | resolved | closed | archived
            amend               | same        | same             | same             | same        | same     | same   | no
            classify            | same        | same             | same             | same        | same     | no     | no
            classify as it is   | so          | so               | so               | so          | so       | so     | so
            assign              | same        | same             | same             | same        | no       | no     | no
            assign as it is     | so          | so               | so               | so          | so       | so     | so
            start               | IN_PROGRESS | so               | no               | IN_PROGRESS | no       | no     | no
            invite              | same        | same             | same             | same        | same     | no     | no
            collaborated        | same        | same             | same             | same        | same     | no     | no
            escalate            | same        | same             | same             | same        | same     | no     | no
            approve             | same        | same             | same             | same        | same     | no     | no
            extend              | same        | same             | same             | same        | no       | no     | no
            follow up           | same        | FOLLOW_UP        | FOLLOW_UP        | same        | same     | same   | no
            followed up         | same        | same             | same             | IN_PROGRESS | same     | same   | no
            link                | same        | same             | same             | same        | same     | same   | no
            unlink              | same        | same             | same             | same        | same     | same   | no
            attach              | same        | same             | same             | same        | same     | same   | no
            attach as it is     | so          | so               | so               | so          | so       | so     | so
            note                | same        | same             | same             | same        | same     | no     | no
            wait                | no          | WAITING_CUSTOMER | so               | no          | no       | no     | no
            reply               | same        | same             | IN_PROGRESS      | same        | same     | no     | no
            resolve             | RESOLVED    | RESOLVED         | RESOLVED         | RESOLVED    | no       | no     | no
            resolve as it is    | RESOLVED    | RESOLVED         | RESOLVED         | RESOLVED    | so       | no     | no
            resolve, no more    | RESOLVED    | RESOLVED         | RESOLVED         | RESOLVED    | so       | no     | no
            resolve, unsolved   | FOLLOW_UP   | FOLLOW_UP        | FOLLOW_UP        | FOLLOW_UP   | no       | no     | no
            resolve, follow up  | FOLLOW_UP   | FOLLOW_UP        | FOLLOW_UP        | FOLLOW_UP   | no       | no     | no
            standard reply      | same        | same             | same             | same        | same     | no     | no
            inform              | no          | no               | no               | same        | same     | same   | no
            rate high           | no          | no               | no               | no          | same     | same   | no
            rate low            | no          | no               | no               | no          | NEW      | NEW    | no
            review              | same        | same             | same             | same        | same     | same   | no
            reopen              | no          | no               | no               | no          | NEW      | NEW    | no
            exemplary           | no          | no               | no               | no          | same     | same   | no
            close               | no          | no               | no               | no          | CLOSED   | so     | so
            archive             | no          | no               | no               | no          | no       | CLOSED | so
            reveal              | same        | same             | same             | same        | same     | same   | same
            """;

    private static final Map<String, TicketCommand> COMMANDS = Map.ofEntries(
            Map.entry("amend", amend(TicketField.ORDER_NUMBER, "DD20231001005")),
            Map.entry("classify", classify("产品咨询", "功能使用")),
            Map.entry("classify as it is", classify("售后服务", "故障报修")),
            Map.entry("assign", assign("技术部", "handler3")),
            Map.entry("assign as it is", assign("技术部", "handler")),
            Map.entry("start", start()),
            Map.entry("invite", invite("运营部")),
            Map.entry("collaborated", collaborated(1)),
            Map.entry("escalate", escalate()),
            Map.entry("approve", approve(1, "50")),
            Map.entry("extend", extend("2023-10-09T10:00:00Z")),
            Map.entry("follow up", followUp()),
            Map.entry("followed up", followedUp(1)),
            Map.entry("link", link(A_THIRD)),
            Map.entry("unlink", unlink(ANOTHER)),
            Map.entry("exemplary", exemplary()),
            Map.entry("attach", attach("录音.mp3", "recording")),
            Map.entry("attach as it is", attach("凭证.png", "receipt")),
            Map.entry("note", note("已联系厂家")),
            Map.entry("wait", awaitCustomer()),
            Map.entry("reply", reply()),
            Map.entry("resolve", resolve("更换主板")),
            Map.entry("resolve as it is", resolve("清洗滤网")),
            Map.entry("resolve, no more", resolve(Outcome.SOLVED)),
            Map.entry("resolve, unsolved", planned(Outcome.UNSOLVED)),
            Map.entry("resolve, follow up", planned(Outcome.FOLLOW_UP_NEEDED)),
            Map.entry("standard reply", standardReply(null, null)),
            Map.entry("inform", inform()),
            Map.entry("rate high", rate(5)),
            Map.entry("rate low", rate(2, null, "等待太久")),
            Map.entry("review", review(Verdict.APPROVED)),
            Map.entry("reopen", reopen()),
            Map.entry("close", close()),
            Map.entry("archive", archive()),
            Map.entry("reveal", reveal()));

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @MethodSource("cells")
    void everyCommandInEveryStatus(String command, String column, String cell) {
        Answer answer = TicketsInEveryStatus.in(column)
                .by("supervisor", Role.SUPERVISOR)
                .when(COMMANDS.get(command));

        String status = column.equals("ARCHIVED") ? "CLOSED" : column;
        switch (cell) {
            case "no" -> {
                answer.isRefused(Reason.valueOf("TICKET_IS_" + column));
                assertThat(answer.rejection().ticketStatus()).hasToString(status);
                assertThat(answer.rejection().rule()).contains(" is allowed in ");
            }
            case "so" -> answer.isAlreadySo();
            default -> {
                assertThat(answer.rejection()).isNull();
                assertThat(answer.events()).isNotEmpty();
                assertThat(answer.ticket().status()).hasToString(cell.equals("same") ? status : cell);
            }
        }
    }

    @Test
    void theTableLeavesOutNoCommandButOpening() {
        Set<Class<?>> inTable =
                rows().map(row -> COMMANDS.get(row[0]).getClass()).collect(Collectors.toSet());
        inTable.add(OpenTicket.class);

        assertThat(inTable).isEqualTo(TicketCommands.all());
        assertThat(rows().map(row -> row[0])).containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
    }

    static Stream<Arguments> cells() {
        return rows().flatMap(row ->
                IntStream.range(0, COLUMNS.length).mapToObj(i -> Arguments.of(row[0], COLUMNS[i], row[i + 1])));
    }

    private static Stream<String[]> rows() {
        return TABLE.lines()
                .skip(1)
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new));
    }
}
