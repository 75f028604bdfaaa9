package org.tracedesk.query.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.*;
import org.tracedesk.api.value.*;
import org.tracedesk.ledger.personal.KeysForTests;
import org.tracedesk.ledger.personal.PersonalParts;
import org.tracedesk.query.projection.RecordedEvent;

/** Tells what happens to one ticket; each sentence is an event in the ledger. */
public final class TicketStory {

    private final Ledger ledger;
    private final UUID id;
    private Instant time;
    private long version;
    private String actor = "agent";
    private int round = 1;
    private int judged;
    private @Nullable TimedEvents timed;

    TicketStory(Ledger ledger, UUID id, Instant from) {
        this.ledger = ledger;
        this.id = id;
        this.time = from;
    }

    public UUID id() {
        return id;
    }

    /** Sequence number of the last event told. */
    public long version() {
        return version - 1;
    }

    public TicketStory by(String login) {
        actor = login;
        return this;
    }

    public TicketStory at(String instant) {
        time = Instant.parse(instant);
        return this;
    }

    public TicketStory opened(String number, String recorder) {
        return opened(number, recorder, "hotline", Channel.PHONE, "空调制冷差,要求检修", null, Priority.P2);
    }

    public TicketStory opened(
            String number,
            String recorder,
            String form,
            @Nullable Channel channel,
            String description,
            @Nullable List<String> category,
            @Nullable Priority priority) {
        actor = recorder;
        return told(new TicketOpened(
                id,
                time,
                number,
                form,
                1,
                recorder,
                channel,
                null,
                new CustomerDetails(
                        Personal.of("李女士"), Personal.of("13812345678"), CustomerTier.EXISTING, "C" + number),
                Personal.of(description),
                "DD" + number,
                Personal.of("上门检修"),
                null,
                Direction.IN,
                null,
                null,
                List.of("A-1"),
                null,
                null,
                null,
                new IdentityCheck(IdentityProof.ORDER_NUMBER, true),
                true,
                new AnswerFigures(2, 5, null),
                category,
                priority,
                null,
                null,
                false));
    }

    public TicketStory classified(Priority priority, String... category) {
        return told(new TicketClassified(id, time, List.of(category), priority, null, null, null));
    }

    public TicketStory assigned(String department, String assignee) {
        return assigned(department, assignee, null);
    }

    public TicketStory assigned(String department, String assignee, @Nullable Instant dueAt) {
        return told(new TicketAssigned(id, time, department, assignee, dueAt, null));
    }

    public TicketStory started(String by) {
        actor = by;
        return told(new WorkStarted(id, time, by));
    }

    public TicketStory invited(int n, String department, String need) {
        return told(new DepartmentInvited(id, time, n, department, "contact", Personal.of(need)));
    }

    public TicketStory collaborated(int n, String result) {
        return told(new CollaborationCompleted(id, time, n, Personal.of(result)));
    }

    public TicketStory escalated(int n, String person, String reason) {
        return told(new TicketEscalated(
                id,
                time,
                n,
                "主管",
                person,
                EscalationCause.OVER_AUTHORITY,
                Personal.of(reason),
                Instant.parse("2023-10-01T10:00:00Z")));
    }

    public TicketStory answered(int n, String text, int approved) {
        return told(
                new EscalationAnswered(id, time, n, actor, Personal.of(text), java.math.BigDecimal.valueOf(approved)));
    }

    public TicketStory extended(String dueAt, String reason, String customerTold) {
        return told(new DeadlineExtended(
                id, time, null, Instant.parse(dueAt), Personal.of(reason), Personal.of(customerTold)));
    }

    public TicketStory followUp(int n, String action, String dueAt) {
        return told(new FollowUpScheduled(id, time, n, Personal.of(action), Instant.parse(dueAt)));
    }

    public TicketStory followedUp(int n, String result) {
        return told(new FollowUpCompleted(id, time, n, Personal.of(result)));
    }

    public TicketStory linked(TicketStory other, LinkKind kind) {
        return told(new TicketLinked(id, time, other.id(), kind));
    }

    public TicketStory unlinked(TicketStory other) {
        return told(new TicketUnlinked(id, time, other.id(), Personal.of("不是同一问题")));
    }

    public TicketStory exemplary(String reason) {
        return told(new TicketMarkedExemplary(id, time, Personal.of(reason)));
    }

    /** A standard reply, said as it stands unless adjusted. */
    public TicketStory standardReply(UUID reply, int revision, @Nullable String adjusted) {
        return told(new StandardReplyUsed(
                id,
                time,
                reply,
                revision,
                "请刷新页面",
                adjusted == null ? null : Personal.of(adjusted),
                adjusted == null ? null : Personal.of("政策更新"),
                Personal.of("已查到")));
    }

    public TicketStory noted(String text) {
        return told(new ProgressNoteAdded(id, time, Personal.of(text)));
    }

    public TicketStory waited(String needed) {
        return told(new CustomerAwaited(id, time, Personal.of(needed)));
    }

    public TicketStory replied(String text) {
        return told(new CustomerReplied(id, time, Personal.of(text)));
    }

    public TicketStory resolved(String owner, String solution) {
        return told(new TicketResolved(
                id, time, Personal.of(solution), null, owner, Outcome.SOLVED, null, null, null, null, null, null));
    }

    public TicketStory informed(String text) {
        return told(new CustomerInformed(id, time, Channel.PHONE, Personal.of(text), null));
    }

    public TicketStory rated(@Nullable Integer score, @Nullable String label, boolean satisfied) {
        judged = round;
        return told(new TicketRated(id, time, round, score, label, !satisfied, satisfied, Personal.of("慢"), null));
    }

    public TicketStory handledAgain() {
        return told(new SecondHandlingStarted(id, time, ++round));
    }

    public TicketStory reopened(String reason) {
        return told(new TicketReopened(id, time, ++round, Personal.of(reason)));
    }

    public TicketStory reviewed() {
        return told(new TicketReviewed(id, time, Verdict.APPROVED, null));
    }

    public TicketStory closed() {
        return told(new TicketClosed(id, time, LocalDate.parse("2023-10-02"), null));
    }

    public TicketStory archived() {
        return told(new TicketArchived(id, time, "20231001-售后服务-故障报修", null));
    }

    public TicketStory amended(TicketField field, FieldValue value, @Nullable Boolean satisfied) {
        return told(
                new TicketAmended(id, time, actor, field, null, value, judged(field), satisfied, Personal.of("写错")));
    }

    /** From now on events tell what they do to the clocks of the hotline. */
    public TicketStory timed() {
        timed = new TimedEvents();
        return this;
    }

    public TicketStory warned(ClockKind kind) {
        return told(Objects.requireNonNull(timed).warning(id, time, kind, round));
    }

    private TicketStory told(TicketEvent event) {
        TicketEvent bare = (TicketEvent) PersonalParts.map((Record) event, KeysForTests.STORY::seal);
        TicketEvent sealed = timed == null ? bare : timed.set(bare, time, actor);
        ledger.add(new RecordedEvent(sealed, version++, ledger.head(), time.plusSeconds(60), actor, "CS001"));
        time = time.plus(Duration.ofHours(1));
        return this;
    }

    private @Nullable Integer judged(TicketField field) {
        return field.body() == TicketField.Body.RATE ? judged : null;
    }
}
