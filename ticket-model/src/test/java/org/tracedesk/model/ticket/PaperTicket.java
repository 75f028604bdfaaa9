package org.tracedesk.model.ticket;

import static org.tracedesk.api.value.TicketStatus.*;
import static org.tracedesk.model.ticket.PaperTicket.Verdict.NOTHING;
import static org.tracedesk.model.ticket.PaperTicket.Verdict.RECORDED;
import static org.tracedesk.model.ticket.PaperTicket.Verdict.REFUSED;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.TicketStatus;

/** The rules once more, as a clerk with pencil and eraser would keep them; knows nothing of events. */
final class PaperTicket {

    enum Verdict {
        RECORDED,
        NOTHING,
        REFUSED
    }

    TicketStatus status = NEW;
    int round = 1;
    boolean rated;
    boolean archived;

    private boolean classified;
    private boolean unhappy;
    private boolean told;
    private @Nullable String assignee;
    private @Nullable String starter;
    private @Nullable String solver;
    private Step.@Nullable Act solution;
    private int invited;
    private boolean secondCollaborated;
    private boolean linked;
    private boolean attached;
    private boolean exemplary;
    private boolean extended;
    private int followUps;
    private boolean firstFollowedUp;
    private final Set<String> formerOwners = new HashSet<>();

    Verdict take(Step step) {
        String who = step.actor();
        return switch (step.act()) {
            case CLASSIFY -> {
                boolean same = classified;
                classified |= status != CLOSED;
                yield same ? NOTHING : status == CLOSED ? REFUSED : RECORDED;
            }
            case ASSIGN_LI -> assign("li");
            case ASSIGN_WANG -> assign("wang");
            case START -> {
                if (status == IN_PROGRESS) {
                    yield NOTHING;
                }
                if (status != NEW && status != FOLLOW_UP || barred(who)) {
                    yield REFUSED;
                }
                starter = starter == null ? who : starter;
                yield moveTo(IN_PROGRESS);
            }
            case INVITE -> {
                if (status == CLOSED) {
                    yield REFUSED;
                }
                invited++;
                yield RECORDED;
            }
            case COLLABORATED -> {
                if (status == CLOSED || invited < 2 || secondCollaborated) {
                    yield REFUSED;
                }
                secondCollaborated = true;
                yield RECORDED;
            }
            case ESCALATE -> status == CLOSED ? REFUSED : RECORDED;
            // Nobody was named and none of them is a supervisor.
            case ANSWER -> REFUSED;
            case EXTEND -> {
                if (done() || extended) {
                    yield REFUSED;
                }
                extended = true;
                yield RECORDED;
            }
            case FOLLOW_UP -> {
                if (archived) {
                    yield REFUSED;
                }
                followUps++;
                yield moveTo(status == IN_PROGRESS || status == WAITING_CUSTOMER ? TicketStatus.FOLLOW_UP : status);
            }
            case FOLLOWED_UP -> {
                if (archived || followUps == 0 || firstFollowedUp) {
                    yield REFUSED;
                }
                firstFollowedUp = true;
                yield moveTo(status == FOLLOW_UP && followUps == 1 ? IN_PROGRESS : status);
            }
            case LINK -> {
                boolean refused = archived || linked;
                linked |= !archived;
                yield refused ? REFUSED : RECORDED;
            }
            case UNLINK -> {
                boolean refused = archived || !linked;
                linked = archived && linked;
                yield refused ? REFUSED : RECORDED;
            }
            case ATTACH -> {
                boolean before = attached;
                attached |= !archived;
                yield before ? NOTHING : archived ? REFUSED : RECORDED;
            }
            case EXEMPLARY -> {
                boolean refused = archived || !done() || exemplary;
                exemplary |= !refused;
                yield refused ? REFUSED : RECORDED;
            }
            case NOTE, STANDARD_REPLY -> status == CLOSED ? REFUSED : RECORDED;
            case WAIT ->
                status == WAITING_CUSTOMER ? NOTHING : status == IN_PROGRESS ? moveTo(WAITING_CUSTOMER) : REFUSED;
            case REPLY -> {
                if (status == CLOSED) {
                    yield REFUSED;
                }
                yield moveTo(status == WAITING_CUSTOMER ? IN_PROGRESS : status);
            }
            case SOLVE, SOLVE_OTHERWISE, ONLY_SOLVED, PLAN -> settle(step.act(), who);
            case INFORM -> {
                boolean possible = !archived && (status == FOLLOW_UP || done());
                told |= possible;
                yield possible ? RECORDED : REFUSED;
            }
            case RATE_HIGH -> {
                if (!done() || archived || rated) {
                    yield REFUSED;
                }
                rated = true;
                yield RECORDED;
            }
            case RATE_LOW -> !done() || archived || rated ? REFUSED : startAnew(true);
            case RATE_LOW_UNEXPLAINED -> REFUSED;
            case AMEND -> archived ? REFUSED : RECORDED;
            case APPROVE -> archived || who.equals("agent") ? REFUSED : RECORDED;
            case REOPEN -> !done() || archived ? REFUSED : startAnew(false);
            case CLOSE -> status == CLOSED ? NOTHING : status == RESOLVED ? moveTo(CLOSED) : REFUSED;
            case ARCHIVE -> {
                boolean before = archived;
                archived |= status == CLOSED;
                yield before ? NOTHING : status == CLOSED ? RECORDED : REFUSED;
            }
            case LOOK ->
                who.equals("supervisor") || who.equals(owner()) || who.equals("agent") && !told ? RECORDED : REFUSED;
        };
    }

    private Verdict assign(String to) {
        if (to.equals(assignee)) {
            return NOTHING;
        }
        if (done() || barred(to)) {
            return REFUSED;
        }
        assignee = to;
        return RECORDED;
    }

    private Verdict settle(Step.Act act, String who) {
        if (status == RESOLVED && (act == Step.Act.ONLY_SOLVED || act == solution)) {
            return NOTHING;
        }
        if (done() || barred(who) || barred(owner())) {
            return REFUSED;
        }
        solver = owner() == null ? who : owner();
        solution = act;
        return moveTo(act == Step.Act.PLAN ? FOLLOW_UP : RESOLVED);
    }

    private Verdict startAnew(boolean becauseUnhappy) {
        if (owner() != null) {
            formerOwners.add(owner());
        }
        unhappy = becauseUnhappy;
        assignee = null;
        starter = null;
        solver = null;
        solution = null;
        extended = false;
        exemplary = false;
        rated = false;
        told = false;
        round++;
        return moveTo(NEW);
    }

    private @Nullable String owner() {
        return assignee != null ? assignee : starter != null ? starter : solver;
    }

    private boolean barred(@Nullable String who) {
        return unhappy && formerOwners.contains(who);
    }

    private boolean done() {
        return status == RESOLVED || status == CLOSED;
    }

    private Verdict moveTo(TicketStatus next) {
        status = next;
        return RECORDED;
    }
}
