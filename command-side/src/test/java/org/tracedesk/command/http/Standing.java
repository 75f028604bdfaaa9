package org.tracedesk.command.http;

import org.tracedesk.api.value.TicketStatus;

/** Where a ticket of form 3 can stand; recorded by {@code agent}, classified, assigned to {@code handler}. */
enum Standing {
    NEW,
    IN_PROGRESS,
    WAITING_CUSTOMER,
    FOLLOW_UP,
    RESOLVED,
    CLOSED,
    ARCHIVED;

    static final String CATEGORY = "{\"category\": [\"售后服务\", \"故障报修\"], \"priority\": \"紧急\"}";
    static final String ASSIGNEE = "{\"department\": \"技术部\", \"assignee\": \"handler\"}";
    static final String COLLABORATION = "{\"department\": \"客服部\", \"need\": \"通话录音\"}";
    static final String ESCALATION = """
            {"level": "主管", "person": "supervisor", "cause": "OVER_AUTHORITY", "reason": "客户要求赔偿",
             "answerBy": "2024-03-04T18:00:00+08:00"}""";
    static final String FOLLOW_UP_PLANNED = """
            {"action": "回访维修结果", "dueAt": "2024-03-09T10:00:00+08:00"}""";
    static final String SOLUTION = "{\"solution\": \"添加制冷剂\", \"outcome\": \"SOLVED\"}";
    static final String PLAN = """
            {"solution": "已加急", "outcome": "FOLLOW_UP_NEEDED",
             "followUpPlan": {"action": "回访", "dueAt": "2024-03-09T10:00:00+08:00"}}""";

    RecordedTicket ticket(CommandSideForTests desk) {
        return brought(classified(desk));
    }

    /** The same, with one of each thing that a ticket numbers. */
    RecordedTicket furnished(CommandSideForTests desk) {
        return brought(classified(desk)
                .with("agent", "collaborators", COLLABORATION)
                .with("agent", "escalate", ESCALATION)
                .with("agent", "follow-ups", FOLLOW_UP_PLANNED)
                .linkedTo(RecordedTicket.opened(desk)));
    }

    private static RecordedTicket classified(CommandSideForTests desk) {
        return RecordedTicket.opened(desk).with("agent", "classify", CATEGORY).with("agent", "assign", ASSIGNEE);
    }

    private RecordedTicket brought(RecordedTicket ticket) {
        return switch (this) {
            case NEW -> ticket;
            case IN_PROGRESS -> ticket.with("handler", "start", "{}");
            case WAITING_CUSTOMER ->
                ticket.with("handler", "start", "{}").with("handler", "wait", "{\"needed\": \"购买凭证\"}");
            case FOLLOW_UP -> ticket.with("handler", "resolve", PLAN);
            case RESOLVED -> resolved(ticket);
            case CLOSED -> rated(ticket).with("agent", "close", "{}");
            case ARCHIVED -> rated(ticket).with("agent", "close", "{}").with("supervisor", "archive", "{}");
        };
    }

    private static RecordedTicket resolved(RecordedTicket ticket) {
        return ticket.with("handler", "resolve", SOLUTION);
    }

    /** The form wants the customer's score before the ticket is closed. */
    private static RecordedTicket rated(RecordedTicket ticket) {
        return resolved(ticket).with("agent", "rate", "{\"score\": 4}");
    }

    TicketStatus status() {
        return this == ARCHIVED ? TicketStatus.CLOSED : TicketStatus.valueOf(name());
    }
}
