package org.tracedesk.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.command.*;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.Compensation;
import org.tracedesk.api.value.EscalationCause;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.FollowUpPlan;
import org.tracedesk.api.value.LinkKind;
import org.tracedesk.api.value.Outcome;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.StoredFile;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.api.value.Verdict;

/** Commands on the one ticket of a test, in their shortest form. */
public final class Commands {

    public static final UUID TICKET = UUID.fromString("6f1d0a52-7f5c-4c1e-9b0e-2f6a1c3d4e5f");

    /** Other tickets than that of the test. */
    public static final UUID ANOTHER = UUID.fromString("7f1d0a52-7f5c-4c1e-9b0e-2f6a1c3d4e5f");

    public static final UUID A_THIRD = UUID.fromString("8f1d0a52-7f5c-4c1e-9b0e-2f6a1c3d4e5f");

    private Commands() {}

    public static ClassifyTicket classify(String... path) {
        return new ClassifyTicket(TICKET, null, List.of(path), null, null, null, null);
    }

    public static AssignTicket assign(String department, String assignee) {
        return new AssignTicket(TICKET, null, null, department, assignee, null, null);
    }

    public static StartWork start() {
        return new StartWork(TICKET, null);
    }

    public static InviteDepartment invite(String department) {
        return new InviteDepartment(TICKET, null, department, "contact", Personal.of("提供通话录音"), null);
    }

    public static CompleteCollaboration collaborated(int n) {
        return new CompleteCollaboration(TICKET, null, n, Personal.of("录音已提供"), null);
    }

    /** For any supervisor to answer. */
    public static EscalateTicket escalate() {
        return escalate(null);
    }

    public static EscalateTicket escalate(@Nullable Actor person) {
        return new EscalateTicket(
                TICKET,
                null,
                person,
                "主管",
                person == null ? null : person.login(),
                EscalationCause.OVER_AUTHORITY,
                Personal.of("客户要求全额赔偿"),
                Instant.parse("2023-10-01T10:00:00Z"),
                null);
    }

    public static AnswerEscalation approve(int n, @Nullable String amount) {
        return new AnswerEscalation(
                TICKET, null, n, Personal.of("同意"), amount == null ? null : new BigDecimal(amount), null);
    }

    public static ExtendDeadline extend(String dueAt) {
        return new ExtendDeadline(TICKET, null, Instant.parse(dueAt), Personal.of("缺货"), Personal.of("已电话说明"), null);
    }

    public static ScheduleFollowUp followUp() {
        return new ScheduleFollowUp(TICKET, null, Personal.of("回访维修结果"), Instant.parse("2023-10-08T10:00:00Z"), null);
    }

    public static CompleteFollowUp followedUp(int n) {
        return new CompleteFollowUp(TICKET, null, n, Personal.of("运行正常"), null);
    }

    public static LinkTicket link(UUID other) {
        return new LinkTicket(TICKET, null, other, LinkKind.REPEAT_CONTACT);
    }

    public static UnlinkTicket unlink(UUID other) {
        return new UnlinkTicket(TICKET, null, other, Personal.of("不是同一问题"), null);
    }

    /** A file is known by what is in it. */
    public static AttachEvidence attach(String name, String content) {
        StoredFile file = new StoredFile("image/png", 3, Personal.of("sha256 of " + content), "stored " + content);
        return new AttachEvidence(TICKET, null, file, Personal.of(name), null);
    }

    public static AddProgressNote note(String text) {
        return new AddProgressNote(TICKET, null, Personal.of(text), null);
    }

    public static WaitForCustomer awaitCustomer() {
        return new WaitForCustomer(TICKET, null, Personal.of("购买凭证"), null);
    }

    public static RecordCustomerReply reply() {
        return new RecordCustomerReply(TICKET, null, Personal.of("凭证已发送"), null);
    }

    /** Solved, with measures. */
    public static ResolveTicket resolve(String solution) {
        return resolve(Personal.of(solution), null, Outcome.SOLVED, null);
    }

    /** Only an outcome. */
    public static ResolveTicket resolve(Outcome outcome) {
        return resolve(null, null, outcome, null);
    }

    /** Not solved, with a plan. */
    public static ResolveTicket planned(Outcome outcome) {
        FollowUpPlan plan = new FollowUpPlan(Personal.of("更换压缩机"), Instant.parse("2023-10-04T02:00:00Z"));
        return resolve(null, null, outcome, plan);
    }

    public static ResolveTicket resolve(
            @Nullable Personal solution, @Nullable String owner, Outcome outcome, @Nullable FollowUpPlan plan) {
        return new ResolveTicket(
                TICKET, null, solution, null, owner, outcome, plan, null, null, null, null, null, null);
    }

    /** Solved, with something for the trouble. */
    public static ResolveTicket compensate(String amount, String currency) {
        return new ResolveTicket(
                TICKET,
                null,
                Personal.of("补偿优惠券"),
                null,
                null,
                Outcome.SOLVED,
                null,
                new Compensation(new BigDecimal(amount), currency),
                null,
                null,
                null,
                null,
                null);
    }

    /** The first revision of a standard reply, said as it stands or otherwise. */
    public static UseStandardReply standardReply(@Nullable String adjusted, @Nullable String reason) {
        return new UseStandardReply(
                TICKET,
                null,
                "您好,请刷新页面",
                ANOTHER,
                1,
                adjusted == null ? null : Personal.of(adjusted),
                reason == null ? null : Personal.of(reason),
                Personal.of("已查到"),
                null);
    }

    public static InformCustomer inform() {
        return new InformCustomer(TICKET, null, Channel.PHONE, Personal.of("已修好"), null, null);
    }

    public static RateTicket rate(int score) {
        return rate(score, null, null);
    }

    public static RateTicket rate(@Nullable Integer score, @Nullable String label, @Nullable String reason) {
        return new RateTicket(TICKET, null, score, label, reason == null ? null : Personal.of(reason), null, null);
    }

    public static ReviewTicket review(Verdict verdict) {
        return new ReviewTicket(TICKET, null, verdict, null, null);
    }

    public static AmendTicket amend(TicketField field, FieldValue value) {
        return new AmendTicket(TICKET, null, field, value, Personal.of("记错了"), null);
    }

    public static AmendTicket amend(TicketField field, Object value) {
        return amend(
                field, field.kind().personal() ? FieldValue.of(Personal.of(value.toString())) : FieldValue.of(value));
    }

    public static ReopenTicket reopen() {
        return new ReopenTicket(TICKET, null, Personal.of("故障再次出现"), null);
    }

    public static MarkExemplary exemplary() {
        return new MarkExemplary(TICKET, null, Personal.of("安抚得当"), null);
    }

    public static CloseTicket close() {
        return new CloseTicket(TICKET, null, null, null);
    }

    public static RevealCustomer reveal() {
        return new RevealCustomer(TICKET, null, Personal.of("核对地址"), null);
    }

    public static ArchiveTicket archive() {
        return new ArchiveTicket(TICKET, null, null, null);
    }
}
