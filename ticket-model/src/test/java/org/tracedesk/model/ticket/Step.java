package org.tracedesk.model.ticket;

import static org.tracedesk.model.Commands.*;

import org.tracedesk.api.command.TicketCommand;
import org.tracedesk.api.value.Outcome;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.api.value.Verdict;

/**
 * Something a person asks of a ticket.
 *
 * @param actor login of the person
 * @param act what is asked
 */
record Step(String actor, Act act) {

    /** One command, in the variants that the rules tell apart. */
    enum Act {
        CLASSIFY(classify("物流问题")),
        ASSIGN_LI(assign("客服部", "li")),
        ASSIGN_WANG(assign("客服部", "wang")),
        START(start()),
        INVITE(invite("运营部")),
        COLLABORATED(collaborated(2)),
        ESCALATE(escalate()),
        ANSWER(approve(1, null)),
        EXTEND(extend("2023-10-09T10:00:00Z")),
        FOLLOW_UP(followUp()),
        FOLLOWED_UP(followedUp(1)),
        LINK(link(ANOTHER)),
        UNLINK(unlink(ANOTHER)),
        ATTACH(attach("截图.png", "screenshot")),
        NOTE(note("已联系")),
        WAIT(awaitCustomer()),
        REPLY(reply()),
        SOLVE(resolve("已补发")),
        SOLVE_OTHERWISE(resolve("已退款")),
        ONLY_SOLVED(resolve(Outcome.SOLVED)),
        PLAN(planned(Outcome.UNSOLVED)),
        STANDARD_REPLY(standardReply(null, null)),
        INFORM(inform()),
        RATE_HIGH(rate(5)),
        RATE_LOW(rate(2, null, "太慢")),
        RATE_LOW_UNEXPLAINED(rate(2)),
        AMEND(amend(TicketField.ORDER_NUMBER, "DD1")),
        APPROVE(review(Verdict.APPROVED)),
        REOPEN(reopen()),
        EXEMPLARY(exemplary()),
        CLOSE(close()),
        ARCHIVE(archive()),
        LOOK(reveal());

        private final TicketCommand command;

        Act(TicketCommand command) {
            this.command = command;
        }

        TicketCommand command() {
            return command;
        }
    }
}
