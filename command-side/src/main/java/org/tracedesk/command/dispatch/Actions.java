package org.tracedesk.command.dispatch;

import java.util.Map;
import java.util.Optional;
import org.tracedesk.api.command.*;

/**
 * The commands by the names that the HTTP contract gives them. Those on a numbered thing of the ticket are left out: a
 * log from elsewhere does not know our numbers.
 */
public final class Actions {

    private static final Map<String, Class<? extends Record>> BY_NAME = Map.ofEntries(
            Map.entry("amend", AmendTicket.class),
            Map.entry("classify", ClassifyTicket.class),
            Map.entry("assign", AssignTicket.class),
            Map.entry("start", StartWork.class),
            Map.entry("collaborators", InviteDepartment.class),
            Map.entry("escalate", EscalateTicket.class),
            Map.entry("extend", ExtendDeadline.class),
            Map.entry("follow-ups", ScheduleFollowUp.class),
            Map.entry("links", LinkTicket.class),
            Map.entry("notes", AddProgressNote.class),
            Map.entry("wait", WaitForCustomer.class),
            Map.entry("reply", RecordCustomerReply.class),
            Map.entry("standard-reply", UseStandardReply.class),
            Map.entry("inform", InformCustomer.class),
            Map.entry("resolve", ResolveTicket.class),
            Map.entry("rate", RateTicket.class),
            Map.entry("reopen", ReopenTicket.class),
            Map.entry("review", ReviewTicket.class),
            Map.entry("exemplary", MarkExemplary.class),
            Map.entry("close", CloseTicket.class),
            Map.entry("archive", ArchiveTicket.class),
            Map.entry("reveal", RevealCustomer.class));

    private Actions() {}

    /** The command of an action on an open ticket; empty if there is no such action. */
    public static Optional<Class<? extends Record>> command(String action) {
        return Optional.ofNullable(BY_NAME.get(action));
    }
}
