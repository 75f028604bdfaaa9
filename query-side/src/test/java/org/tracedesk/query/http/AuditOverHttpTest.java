package org.tracedesk.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracedesk.query.story.Ledger;
import tools.jackson.databind.JsonNode;

class AuditOverHttpTest {

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    private static final UUID FIRST = new UUID(0x1000L, 1);

    @BeforeAll
    static void tell() {
        Ledger ledger = new Ledger();
        ledger.ticket(1)
                .opened("20231001001", "agent")
                .assigned("技术部", "handler")
                .started("handler")
                .noted("已到货")
                .resolved("handler", "换压缩机")
                .by("agent")
                .rated(5, "非常满意", true);
        ledger.ticket(2)
                .opened("20231001002", "agent2")
                .resolved("agent2", "说明")
                .rated(null, "满意", true);
        SERVER.project(ledger);
    }

    @Test
    void the_history_of_a_ticket_is_told_oldest_first() {
        Answer answer = SERVER.get("agent", "/api/v1/tickets/" + FIRST + "/history");

        assertThat(answer.each("type"))
                .containsExactly(
                        "TicketOpened",
                        "TicketAssigned",
                        "WorkStarted",
                        "ProgressNoteAdded",
                        "TicketResolved",
                        "TicketRated");
        JsonNode assigned = answer.json().path("items").get(1);
        assertThat(assigned.path("occurredAt").asString()).isEqualTo("2023-10-01T10:30:00+08:00");
        assertThat(assigned.path("staffNumber").asString()).isEqualTo("CS001");
        assertThat(assigned.path("changes").toString())
                .contains("{\"field\":\"department\",\"before\":null,\"after\":\"技术部\"}");
    }

    @ParameterizedTest
    @CsvSource({"en,Noted progress: 已到货", "zh-CN,记录进度：已到货", "zh-TW,記錄進度：已到货", "fr,Noted progress: 已到货"})
    void a_summary_is_in_the_language_asked_for(String language, String summary) {
        Answer answer = SERVER.get("handler", "/api/v1/tickets/" + FIRST + "/history", language);

        assertThat(answer.each("summary")).contains(summary);
    }

    @ParameterizedTest
    @CsvSource({
        "actor=handler, 3",
        "type=TicketRated, 2",
        "type=TicketRated&type=TicketOpened, 4",
        "ticket=00000000-0000-1000-0000-000000000002, 3",
        "from=2023-10-01&to=2023-10-01, 9",
        "from=2023-10-02, 0"
    })
    void the_audit_trail_is_asked_over_all_tickets(String query, int entries) {
        assertThat(SERVER.get("auditor", "/api/v1/audit?" + query).each("type")).hasSize(entries);
    }

    @Test
    void the_audit_trail_is_paged_newest_first() {
        List<String> whole = SERVER.get("auditor", "/api/v1/audit").each("recordedAt");
        List<String> pages = new ArrayList<>();
        String next = "";
        do {
            Answer page = SERVER.get("auditor", "/api/v1/audit?limit=2" + next);
            pages.addAll(page.each("recordedAt"));
            next = page.json().path("nextCursor").isNull()
                    ? ""
                    : "&cursor=" + page.json().path("nextCursor").asString();
        } while (!next.isEmpty());

        assertThat(whole).hasSize(9).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(pages).isEqualTo(whole);
    }

    @Test
    void only_supervisors_and_auditors_ask_over_all_tickets() {
        assertThat(SERVER.get("supervisor", "/api/v1/audit").status()).isEqualTo(200);
        assertThat(SERVER.get("agent", "/api/v1/audit").code()).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(SERVER.get("auditor", "/api/v1/audit?ticket=1").faults()).containsExactly("ticket BAD_FORMAT");
    }

    @Test
    void satisfaction_is_told_by_what_is_asked() {
        Answer answer = SERVER.get("analyst", "/api/v1/statistics/satisfaction?by=assignee&from=2023-10-01");

        assertThat(answer.text())
                .contains("\"key\":\"agent2\",\"count\":1,\"mean\":null", "\"labels\":{\"满意\":1}")
                .contains("\"key\":\"handler\",\"count\":1,\"mean\":5.00")
                .contains("\"distribution\":{\"1\":0,\"2\":0,\"3\":0,\"4\":0,\"5\":1}")
                .contains("\"satisfiedShare\":1.0000");
        assertThat(SERVER.get("analyst", "/api/v1/statistics/satisfaction?by=month")
                        .each("key"))
                .containsExactly("2023-10");
        assertThat(SERVER.get("analyst", "/api/v1/statistics/satisfaction").faults())
                .containsExactly("by REQUIRED");
        assertThat(SERVER.get("agent", "/api/v1/statistics/satisfaction?by=form")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void everybody_sees_the_forms() {
        Answer answer = SERVER.get("service", "/api/v1/forms");

        assertThat(answer.each("id")).contains("hotline", "qa-record", "helpdesk");
        assertThat(answer.text()).contains("\"售后服务\"", "\"required\"", "\"CLOSING\"");
    }
}
