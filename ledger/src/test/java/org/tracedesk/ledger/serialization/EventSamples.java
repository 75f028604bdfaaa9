package org.tracedesk.ledger.serialization;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tracedesk.api.event.*;
import org.tracedesk.api.value.*;

/** One event of each kind with every component filled. */
public final class EventSamples {

    private static final UUID TICKET = UUID.fromString("0190d5a0-5b1e-7c3a-9f00-123456789abc");
    private static final UUID OTHER = UUID.fromString("0190d5a0-5b1e-7c3a-9f00-123456789abd");
    private static final Instant AT = Instant.parse("2023-10-01T01:30:00Z");
    private static final Instant LATER = Instant.parse("2023-10-02T02:00:00.125Z");

    private static final Map<Class<?>, Record> SAMPLES = Stream.<Record>of(
                    opened(),
                    new TicketAmended(
                            TICKET,
                            AT,
                            "supervisor",
                            TicketField.CUSTOMER_CONTACT,
                            FieldValue.of(personal("13812345678")),
                            FieldValue.of(List.of("售后服务", "故障报修")),
                            1,
                            true,
                            personal("客户来电更正")),
                    new TicketClassified(
                            TICKET,
                            AT,
                            List.of("售后服务", "故障报修"),
                            Priority.P1,
                            Impact.TEAM,
                            Urgency.HIGH,
                            Liability.PLATFORM),
                    new TicketAssigned(TICKET, AT, "技术部", "handler", LATER, true),
                    new WorkStarted(TICKET, AT, "handler"),
                    new DepartmentInvited(TICKET, AT, 1, "运营部", "handler2", personal("提供通话录音")),
                    new CollaborationCompleted(TICKET, AT, 1, personal("录音已提供")),
                    new TicketEscalated(
                            TICKET, AT, 1, "主管", "supervisor", EscalationCause.OVERDUE, personal("客户要求赔偿"), LATER),
                    new EscalationAnswered(TICKET, AT, 1, "supervisor", personal("同意"), new BigDecimal("500.00")),
                    new DeadlineExtended(TICKET, AT, AT, LATER, personal("缺货"), personal("已电话说明")),
                    new FollowUpScheduled(TICKET, AT, 1, personal("回访维修结果"), LATER),
                    new FollowUpCompleted(TICKET, AT, 1, personal("运行正常")),
                    new TicketLinked(TICKET, AT, OTHER, LinkKind.DUPLICATE),
                    new TicketUnlinked(TICKET, AT, OTHER, personal("不是同一问题")),
                    new EvidenceAttached(
                            TICKET,
                            AT,
                            "agent",
                            personal("物流截图.png"),
                            new StoredFile("image/png", 48_213, personal("5f70bf18"), "9f86d081")),
                    new TicketMarkedExemplary(TICKET, AT, personal("安抚得当")),
                    new StandardReplyUsed(
                            TICKET, AT, OTHER, 2, "您好,请刷新页面", personal("请等待10分钟"), personal("政策更新"), personal("已查到")),
                    new StandardReplyAdded(OTHER, AT, List.of("产品功能类", "账户登录"), "如何修改密码", "通过忘记密码重置"),
                    new StandardReplyRevised(OTHER, AT, 2, List.of("产品功能类", "账户登录"), "如何修改密码", "在设置中修改", "流程调整"),
                    new StandardReplyWithdrawn(OTHER, AT, "产品下线"),
                    new ProgressNoteAdded(TICKET, AT, personal("已联系维修师傅")),
                    new CustomerAwaited(TICKET, AT, personal("请提供照片")),
                    new CustomerReplied(TICKET, AT, personal("照片已发")),
                    new CustomerInformed(TICKET, AT, Channel.SMS, personal("已安排上门"), personal("满意")),
                    new TicketResolved(
                            TICKET,
                            AT,
                            personal("更换压缩机"),
                            LATER,
                            "handler",
                            Outcome.FOLLOW_UP_NEEDED,
                            new FollowUpPlan(personal("一周后回访"), LATER),
                            new Compensation(new BigDecimal("50.00"), "CNY"),
                            personal("压缩机故障"),
                            true,
                            personal("接受"),
                            personal("备件已到")),
                    new TicketRated(TICKET, AT, 1, 2, "不满意", true, false, personal("等待太久"), personal("态度好")),
                    new SecondHandlingStarted(TICKET, AT, 2),
                    new TicketReopened(TICKET, AT, 2, personal("再次故障")),
                    new TicketReviewed(TICKET, AT, Verdict.CORRECTED, personal("分类有误")),
                    new TicketClosed(TICKET, AT, LocalDate.of(2023, 10, 1), personal("无")),
                    new TicketArchived(TICKET, AT, "20231001-售后服务-故障报修", personal("无")),
                    new CustomerRevealed(TICKET, AT, "supervisor", personal("核对地址")),
                    new ClockWarned(TICKET, AT, ClockKind.RESOLUTION, 1, LATER, "不紧急"),
                    new ClockBreached(TICKET, AT, ClockKind.RESOLUTION, 1, LATER, "不紧急"),
                    new CustomerErased(TICKET, AT, "C20231001001", "admin", List.of("C20231001001"), personal("客户要求")))
            .collect(Collectors.toMap(Record::getClass, Function.identity()));

    private EventSamples() {}

    public static Record of(Class<?> type) {
        Record sample = SAMPLES.get(type);
        if (sample == null) {
            throw new AssertionError("Add a filled sample of " + type.getSimpleName());
        }
        return sample;
    }

    /** The samples of an event by the names of their files: of one that sets clocks also what it was before it did. */
    static Map<String, Record> named(Class<?> type) {
        Record sample = of(type);
        String name = type.getSimpleName();
        return sample instanceof SetsClocks setter
                ? Map.of(name, sample, name + "-clocks", (Record) setter.setting(List.of(clock())))
                : Map.of(name, sample);
    }

    private static TicketClock clock() {
        return new TicketClock(
                ClockKind.RESOLUTION,
                1,
                "不紧急",
                "5wd",
                "working-days",
                Rounding.END_OF_DAY,
                List.of(TicketStatus.WAITING_CUSTOMER),
                "2h",
                AT,
                AT,
                LATER,
                List.of(new ClockPause(AT, LATER, TicketStatus.WAITING_CUSTOMER)),
                3_600L,
                List.of(new ClockMove(AT, AT, LATER)),
                4,
                LATER,
                ClockEnd.DONE,
                false,
                AT,
                LATER);
    }

    private static TicketOpened opened() {
        return new TicketOpened(
                TICKET,
                AT,
                "20231001001",
                "hotline",
                1,
                "agent",
                Channel.PHONE,
                LATER,
                new CustomerDetails(personal("李女士"), personal("13812345678"), CustomerTier.EXISTING, "C20231001001"),
                personal("空调制冷差,要求\"检修\""),
                "DD20231001005",
                personal("上门检修"),
                false,
                Direction.OUT,
                Occasion.USAGE_FOLLOW_UP,
                personal("M-1"),
                List.of("GD-1", "GD-2"),
                Mood.UPSET,
                personal("全家无法使用"),
                new ProblemDetails(
                        AT,
                        personal("家中"),
                        personal("开机"),
                        personal("按遥控器"),
                        personal("不制冷"),
                        personal("制冷"),
                        "KFR-35",
                        personal("固件 1.2")),
                new IdentityCheck(IdentityProof.PHONE_LAST4, true),
                true,
                new AnswerFigures(2, 8, 30),
                List.of("售后服务", "故障报修"),
                Priority.P1,
                personal("老客户"),
                List.of("VAGUE_WORDS"),
                true);
    }

    private static Personal personal(String text) {
        return Personal.sealed("C20231001001", base64("same " + text), base64(text));
    }

    private static String base64(String text) {
        return Base64.getEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
