package org.tracedesk.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/** Each paper document is gone: its worked example goes in over HTTP and comes out in its own table. */
class DocumentTablesTest {

    private static final int SAMPLES = 7;

    @TempDir
    static Path data;

    private static DemoDesk desk;

    @BeforeAll
    static void theExamplesOfTheDocumentsAreSent() {
        desk = DemoDesk.start(data);
        StringWriter said = new StringWriter();
        CommandLine line = CommandLines.of(Tracedesk::application);
        assertThat(line.setOut(new PrintWriter(said, true)).execute("demo", "--server", desk.base()))
                .as(said.toString())
                .isZero();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> desk.get("supervisor", "api/v1/tickets?status=CLOSED")
                                .path("items")
                                .size()
                        == SAMPLES);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void theOrderQueryOfDocument1StandsInTheRecordOfQuestionsAndAnswers() {
        Map<String, String> row = rows("qa-record").getFirst();

        assertThat(row.keySet())
                .containsExactly(
                        "客户编号",
                        "客户姓名",
                        "联系方式(脱敏)",
                        "服务渠道",
                        "服务时间",
                        "服务人员工号",
                        "问题类型",
                        "问题描述",
                        "问题紧急程度",
                        "标准回复内容",
                        "客户反馈",
                        "处理结果",
                        "备注",
                        "记录人",
                        "审核人",
                        "审核时间");
        assertThat(row.get("客户编号")).startsWith("C20240520");
        assertThat(row)
                .containsEntry("客户姓名", "*女士")
                .containsEntry("联系方式(脱敏)", "139****0039")
                .containsEntry("服务渠道", "在线聊天")
                .containsEntry("服务时间", "2024-05-20 15:20")
                .containsEntry("服务人员工号", "CS001")
                .containsEntry("问题类型", "产品功能类-订单查询")
                .containsEntry("问题描述", "客户咨询:如何查询订单物流状态?提示\"单号不存在\"怎么办?")
                .containsEntry("问题紧急程度", "普通")
                .containsEntry("客户反馈", "客户:刷新后已查到,谢谢。")
                .containsEntry("处理结果", "已解决")
                .containsEntry("记录人", "*客服专员")
                .containsEntry("审核人", "*客服主管")
                .containsEntry("审核时间", "2024-05-20 16:00");
        assertThat(row.get("标准回复内容")).startsWith("您好,查询物流需登录账户后进入\"我的订单\"");
    }

    @Test
    void theAirConditionerOfDocument2StandsInTheCommunicationRecord() {
        JsonNode opened = desk.post("agent", "api/v1/tickets", """
                {"form": "communication-record", "channel": "CHAT", "occurredAt": "2024-05-20T14:30:00+08:00",
                 "customer": {"name": "王女士", "contact": "13698765678"}, "orderNumber": "DD20240520001",
                 "description": "购买型号空调,5月19日安装后,制冷效果差,出风口温度仅18℃,室温26℃未下降",
                 "demand": "要求安排师傅上门检修,若无法解决则退款", "references": ["WX20240520001"]}""");
        String ticket = "api/v1/tickets/" + opened.path("id").asString();
        desk.post("agent", ticket + "/classify", """
                {"category": ["售后维修类"], "priority": "紧急", "occurredAt": "2024-05-20T14:34:00+08:00"}""");
        desk.post("agent", ticket + "/notes", """
                {"text": "记录故障现象,安抚客户情绪", "occurredAt": "2024-05-20T14:35:00+08:00"}""");
        desk.post("agent", ticket + "/notes", """
                {"text": "创建工单,预约5月21日上午10点上门检修", "occurredAt": "2024-05-20T15:00:00+08:00"}""");
        desk.post("agent", ticket + "/resolve", """
                {"solution": "安排售后*师傅于5月21日10:00上门检修,携带检测设备;若确认为安装问题,免费重新安装",
                 "outcome": "FOLLOW_UP_NEEDED", "customerReaction": "满意,期待师傅上门处理",
                 "followUpPlan": {"action": "5月21日维修完成后,电话回访确认效果", "dueAt": "2024-05-21T18:00:00+08:00"},
                 "occurredAt": "2024-05-20T15:10:00+08:00"}""");
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> rows("communication-record").stream()
                        .anyMatch(row -> !row.get("后续跟进").isEmpty()));

        // The sample tells the same matter to its end; this one is where the document shows it.
        assertThat(rows("communication-record").stream()
                        .filter(row -> !row.get("后续跟进").isEmpty())
                        .findFirst()
                        .orElseThrow())
                .containsExactlyEntriesOf(ordered(
                        "沟通时间", "2024-05-20 14:30",
                        "客户信息", "*女士、****5678、订单号DD20240520001",
                        "沟通渠道", "在线客服",
                        "问题描述", "购买型号空调,5月19日安装后,制冷效果差,出风口温度仅18℃,室温26℃未下降",
                        "问题分类", "售后维修类",
                        "客户诉求", "要求安排师傅上门检修,若无法解决则退款",
                        "处理过程",
                                "2024-05-20 14:35 *客服专员 记录故障现象,安抚客户情绪\n"
                                        + "2024-05-20 15:00 *客服专员 创建工单,预约5月21日上午10点上门检修",
                        "解决方案", "安排售后*师傅于5月21日10:00上门检修,携带检测设备;若确认为安装问题,免费重新安装",
                        "客户反馈", "满意,期待师傅上门处理",
                        "处理人", "*客服专员",
                        "后续跟进", "5月21日维修完成后,电话回访确认效果",
                        "关联附件", "工单号:WX20240520001"));
    }

    @Test
    void theAirConditionerRepairOfDocument3StandsInTheTrackingTable() {
        Map<String, String> row = rows("hotline").getFirst();

        assertThat(row.keySet())
                .containsExactly(
                        "记录编号",
                        "来电时间",
                        "来电时段",
                        "客户姓名",
                        "联系方式",
                        "客户类型",
                        "问题类型(一级)",
                        "问题类型(二级)",
                        "问题描述",
                        "紧急程度",
                        "责任部门",
                        "责任人",
                        "要求处理时限",
                        "处理状态",
                        "处理过程记录",
                        "处理结果",
                        "客户反馈",
                        "满意度评分",
                        "归档日期",
                        "备注");
        assertThat(row)
                .containsEntry("记录编号", "20231001001")
                .containsEntry("来电时间", "2023-10-01 09:30")
                .containsEntry("来电时段", "忙时")
                .containsEntry("客户姓名", "李*女士")
                .containsEntry("联系方式", "138****5678")
                .containsEntry("客户类型", "老客户")
                .containsEntry("问题类型(一级)", "售后服务")
                .containsEntry("问题类型(二级)", "故障报修")
                .containsEntry("紧急程度", "紧急")
                .containsEntry("责任部门", "技术部")
                .containsEntry("责任人", "*技术工程师")
                .containsEntry("处理状态", "已关闭")
                .containsEntry("处理结果", "已为客户更换同型号新机,并提供延保服务1年")
                .containsEntry("客户反馈", "客户确认满意,对处理速度给予肯定")
                .containsEntry("满意度评分", "5分")
                .containsEntry("归档日期", "2023-10-07")
                .containsEntry("备注", "客户要求新机安装时增加防尘罩");
        assertThat(row.get("问题描述")).contains("DD20231001005").endsWith("要求检修");
        assertThat(row.get("处理过程记录")).startsWith("2023-10-01 10:00 *技术工程师 *工联系客户,约定10月6日上门检修");
    }

    @Test
    void theThreeRowsOfDocument4StandInItsTableAmongThemTheParcelSignedButNotReceived() {
        List<Map<String, String>> rows = rows("scenario-guide");

        assertThat(rows.getFirst())
                .containsExactlyEntriesOf(ordered(
                        "客户编号", "C20231201001",
                        "接入时间", "2023-12-01 10:30",
                        "接入渠道", "电话",
                        "客户姓名(*)", "*女士",
                        "联系方式(*)", "138****5678",
                        "订单号/问题描述", "订单DD20231128056,物流显示已签收但未收到货",
                        "问题类型", "物流问题",
                        "处理客服", "*客服专员",
                        "解决方案", "联系快递员核实,次日重新派送",
                        "客户反馈", "满意",
                        "满意度评分(1-5分)", "5",
                        "处理完成时间", "2023-12-02",
                        "备注", "快递员已致电"));
        assertThat(rows).extracting(row -> row.get("接入渠道")).containsExactly("电话", "在线咨询", "投诉电话");
        assertThat(rows).extracting(row -> row.get("联系方式(*)")).contains("139****9012", "137****3456");
        assertThat(rows).extracting(row -> row.get("客户反馈")).containsExactly("满意", "基本满意", "满意");
        assertThat(rows).extracting(row -> row.get("满意度评分(1-5分)")).containsExactly("5", "4", "4");
        assertThat(rows).extracting(row -> row.get("处理完成时间")).containsExactly("2023-12-02", "2023-12-02", "2023-12-03");
    }

    @Test
    void theDelayedOrderOfDocument5StandsInTheFeedbackForm() {
        Map<String, String> row = rows("rapid-feedback").getFirst();

        assertThat(row.keySet())
                .containsExactly(
                        "反馈编号", "提交时间", "客户姓名", "联系方式", "客户等级", "关联订单号", "反馈渠道", "问题类型", "详细经过", "影响范围", "客户诉求", "辅助材料",
                        "问题分类", "影响程度", "紧急程度", "优先级", "责任部门", "责任人", "处理状态", "处理结果");
        assertThat(row)
                .containsEntry("反馈编号", "20231027-CS-001")
                .containsEntry("提交时间", "2023-10-27 14:30")
                .containsEntry("客户姓名", "*先生")
                .containsEntry("联系方式", "138****0027")
                .containsEntry("客户等级", "普通客户")
                .containsEntry("关联订单号", "DD20231025001")
                .containsEntry("反馈渠道", "电话")
                .containsEntry("问题类型", "投诉")
                .containsEntry("影响范围", "导致客户无法按时收货,影响其参加28日的活动")
                .containsEntry("客户诉求", "要求48小时内发货并补偿50元优惠券")
                .containsEntry("问题分类", "业务类")
                .containsEntry("优先级", "P2")
                .containsEntry("责任部门", "运营部")
                .containsEntry("责任人", "*运营专员");
    }

    private static List<Map<String, String>> rows(String form) {
        return TakenTable.rows(desk.base(), form);
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
