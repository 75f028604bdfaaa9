package org.tracedesk.query.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.Priority;
import org.tracedesk.query.export.FileKind;
import org.tracedesk.query.export.ReadBack;
import org.tracedesk.query.story.Ledger;

/** Tables as files to take away. */
class ExportsOverHttpTest {

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int MANY = 601;

    @BeforeAll
    static void tell() {
        Ledger ledger = new Ledger();
        ledger.ticket(1)
                .opened("20231001001", "agent")
                .classified(Priority.P1, "售后服务", "故障报修")
                .assigned("技术部", "handler", java.time.Instant.parse("2023-10-02T16:00:00Z"))
                .started("handler")
                .noted("联系客户,约定10月6日上门检修")
                .waited("购买凭证照片")
                .resolved("handler", "=HYPERLINK(\"http://example.org\")")
                .rated(5, "非常满意", true);
        ledger.ticket(2)
                .at("2023-10-02T05:00:00Z")
                .opened("20231002001", "agent2", "hotline", Channel.PHONE, "李女士问13812345678", null, Priority.P3);
        ledger.ticket(3)
                .opened("QA20231001001", "agent", "qa-record", Channel.CHAT, "如何查询订单物流状态?", null, null)
                .resolved("agent", "登录后查看")
                .by("supervisor")
                .reviewed();
        ledger.ticket(4)
                .opened("QA20231001002", "agent", "qa-record", Channel.CHAT, "如何退货?", null, null)
                .by("supervisor")
                .reviewed()
                .reopened("又问");
        for (int n = 0; n < MANY; n++) {
            ledger.ticket(100 + n).opened("HD" + n, "agent", "helpdesk", null, "导入 " + n, null, null);
        }
        SERVER.project(ledger);
    }

    @ParameterizedTest
    @EnumSource
    void a_ticket_stands_in_the_table_of_its_document_masked_and_harmless(FileKind kind) {
        List<List<String>> rows = rows("auditor", "/api/v1/exports/hotline." + kind.ending(), kind);

        assertThat(rows.getFirst())
                .startsWith("记录编号", "来电时间", "来电时段", "客户姓名", "联系方式", "客户类型", "问题类型(一级)", "问题类型(二级)")
                .endsWith("处理状态", "处理过程记录", "处理结果", "客户反馈", "满意度评分", "归档日期", "备注")
                .hasSize(20);
        assertThat(rows.get(1))
                .containsExactly(
                        "20231001001",
                        "2023-10-01 09:30",
                        "忙时",
                        "李*女士",
                        "138****5678",
                        "老客户",
                        "售后服务",
                        "故障报修",
                        "空调制冷差,要求检修",
                        "紧急",
                        "技术部",
                        "*技术工程师",
                        "2023-10-02 24:00",
                        "处理完成",
                        "2023-10-01 13:30 *技术工程师 联系客户,约定10月6日上门检修\n" + "2023-10-01 14:30 *技术工程师 待客户配合: 购买凭证照片",
                        "'=HYPERLINK(\"http://example.org\")",
                        "",
                        "5分",
                        "",
                        "");
        assertThat(rows.get(2)).contains("20231002001", "闲时", "不紧急").doesNotContain("李女士问13812345678");
        assertThat(rows).hasSize(3);
    }

    @Test
    void who_reviewed_a_record_stands_in_it_until_a_new_round_begins() {
        List<List<String>> rows = rows("supervisor", "/api/v1/exports/qa-record.csv", FileKind.CSV);

        assertThat(rows.get(0)).endsWith("记录人", "审核人", "审核时间");
        assertThat(rows.get(1)).endsWith("*客服专员", "*客服主管", "2023-10-01 11:30");
        assertThat(rows.get(2)).endsWith("*客服专员", "", "");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-TW, 記錄編號, 客戶姓名, 售後服務, 緊急, 忙時",
        "en, Record number, Customer, After-sales service, Urgent, Busy time",
        "zh-CN, 记录编号, 客户姓名, 售后服务, 紧急, 忙时"
    })
    void headings_and_words_are_in_the_language_asked_for(
            String language, String number, String customer, String category, String priority, String slot) {
        List<List<String>> rows =
                rows("auditor", "/api/v1/exports/hotline.csv?priority=P1&language=" + language, FileKind.CSV);

        assertThat(rows.get(0)).contains(number, customer);
        assertThat(rows.get(1)).contains(category, priority, slot);
        assertThat(rows).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_table_of_many_pages_is_given_out_to_its_end(FileKind kind) {
        List<List<String>> rows = rows("auditor", "/api/v1/exports/helpdesk.%s".formatted(kind.ending()), kind);

        assertThat(rows.stream().skip(1).map(List::getFirst)).hasSize(MANY).doesNotHaveDuplicates();
    }

    @Test
    void the_filters_are_those_of_the_tracking_table_and_faults_are_told() {
        assertThat(rows("auditor", "/api/v1/exports/hotline.csv?q=%E7%A9%BA%E8%B0%83", FileKind.CSV))
                .hasSize(2);
        assertThat(rows("auditor", "/api/v1/exports/hotline.csv?from=2023-10-02&sort=-number", FileKind.CSV))
                .hasSize(2);
        assertThat(SERVER.get("auditor", "/api/v1/exports/hotline.csv?status=OLD&form=x&language=fr")
                        .faults())
                .containsExactlyInAnyOrder("status UNKNOWN_VALUE", "form UNKNOWN_FIELD", "language UNKNOWN_VALUE");
        assertThat(SERVER.get("auditor", "/api/v1/exports/none.xlsx").code()).isEqualTo("NOT_FOUND");
        assertThat(SERVER.get("agent", "/api/v1/exports/hotline.xlsx").code()).isEqualTo("ROLE_NOT_ALLOWED");
    }

    @ParameterizedTest
    @EnumSource
    void the_audit_trail_over_all_tickets_is_taken_away_masked_and_newest_first(FileKind kind) {
        List<List<String>> rows = rows("auditor", "/api/v1/audit." + kind.ending() + "?actor=handler", kind);

        assertThat(rows.getFirst())
                .containsExactly("记录时间", "发生时间", "操作人", "工号", "工单编号", "版本", "类型", "摘要", "变更", "工单标识");
        assertThat(rows.get(1)).contains("handler", "20231001001", "TicketRated", "记录客户满意度");
        assertThat(rows.getLast())
                .contains("WorkStarted")
                .anyMatch(cell -> cell.startsWith("status: NEW → IN_PROGRESS\nstartedAt: - → "));
        assertThat(rows("auditor", "/api/v1/audit.csv?type=TicketOpened", FileKind.CSV))
                .hasSize(MANY + 5)
                .noneMatch(row -> row.toString().contains("13812345678"));
        assertThat(SERVER.get("agent", "/api/v1/audit.csv").status()).isEqualTo(403);
    }

    @Test
    void who_took_what_is_recorded_without_the_words_searched_for() {
        rows("supervisor", "/api/v1/exports/hotline.csv?status=NEW&q=%E7%A9%BA%E8%B0%83", FileKind.CSV);

        assertThat(SERVER.get("auditor", "/api/v1/audit/access?login=supervisor")
                        .json()
                        .path("items")
                        .valueStream()
                        .map(entry -> entry.path("operation").asString() + " "
                                + entry.path("code").asString() + " "
                                + entry.path("subject").asString()))
                .contains("GET /api/v1/exports/{form}.csv EXPORTED hotline q=… status=NEW");
    }

    @Test
    void a_file_that_cannot_be_finished_is_broken_off_and_never_taken_for_a_whole_one() {
        JdbcTemplate jdbc = SERVER.bean(JdbcTemplate.class);
        String last = "number = 'HD" + (MANY - 1) + "'";
        String state = jdbc.queryForObject("SELECT state FROM query.tracking_table WHERE " + last, String.class);
        jdbc.update("UPDATE query.tracking_table SET state = '[]' WHERE " + last);
        try {
            assertThatThrownBy(() -> file("auditor", "/api/v1/exports/helpdesk.csv"))
                    .hasRootCauseInstanceOf(IOException.class);
            // Where nothing was sent yet, the reader is told.
            Answer none = SERVER.get("auditor", "/api/v1/exports/helpdesk.xlsx?sort=-contactAt");
            assertThat(none.status()).isEqualTo(500);
            assertThat(none.code()).isEqualTo("INTERNAL_ERROR");
        } finally {
            jdbc.update("UPDATE query.tracking_table SET state = CAST(? AS json) WHERE " + last, state);
        }
    }

    private static List<List<String>> rows(String login, String path, FileKind kind) {
        HttpResponse<byte[]> file = file(login, path);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"")
                .endsWith("." + kind.ending() + "\"");
        return ReadBack.rows(kind, file.body());
    }

    private static HttpResponse<byte[]> file(String login, String path) {
        try {
            return CLIENT.send(SERVER.request(login, path).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
