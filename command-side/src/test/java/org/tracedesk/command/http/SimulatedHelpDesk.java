package org.tracedesk.command.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a help desk's log has to come to, worked out by hand from the lifecycle table and without any code of ours. */
final class SimulatedHelpDesk {

    /** One event of a case: its name, the time and the person of its row. */
    record Event(String name, String at, String by) {}

    /** A refused row by its line in the file. */
    record Refusal(int line, String reason) {}

    private static final class Case {
        private String status = "NEW";
        private boolean classified;
        private @Nullable String assigned;
        private final List<Event> events = new ArrayList<>();
    }

    final Map<String, List<Event>> events = new LinkedHashMap<>();
    final Map<String, String> statuses = new HashMap<>();
    final Map<String, Long> recorded = new TreeMap<>();
    final List<Refusal> refused = new ArrayList<>();
    long alreadySo;

    private final Map<String, Case> cases = new HashMap<>();

    /** @param lines of the log, the heading first */
    SimulatedHelpDesk(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            row(i + 1, lines.get(i).split(","));
        }
        cases.forEach((name, one) -> {
            events.put(name, one.events);
            statuses.put(name, one.status);
        });
    }

    private void row(int line, String[] row) {
        Case one = cases.get(row[0]);
        if (one == null) {
            one = new Case();
            cases.put(row[0], one);
            event(one, row, "open", "TicketOpened", "NEW");
        }
        switch (row[1]) {
            case "Assign seriousness" -> classify(one, row);
            case "Take in charge ticket" -> takeInCharge(one, row);
            case "Wait" -> step(one, row, line, "wait", "CustomerAwaited", "WAITING_CUSTOMER", "IN_PROGRESS");
            case "Resolve ticket", "RESOLVED" ->
                step(one, row, line, "resolve", "TicketResolved", "RESOLVED", "NEW IN_PROGRESS WAITING_CUSTOMER");
            case "Closed" -> step(one, row, line, "close", "TicketClosed", "CLOSED", "RESOLVED");
            default -> {
                if (one.status.equals("CLOSED")) {
                    refused.add(new Refusal(line, "TICKET_IS_CLOSED"));
                } else {
                    event(one, row, "notes", "ProgressNoteAdded", one.status);
                }
            }
        }
    }

    /** The form has one category and one default priority, so that the second time it is so already. */
    private void classify(Case one, String[] row) {
        if (one.classified) {
            alreadySo++;
            return;
        }
        one.classified = true;
        event(one, row, "classify", "TicketClassified", one.status);
    }

    private void takeInCharge(Case one, String[] row) {
        if (one.status.equals("RESOLVED") || one.status.equals("CLOSED")) {
            event(one, row, "reopen", "TicketReopened", "NEW");
            one.assigned = null;
        } else if (one.status.equals("WAITING_CUSTOMER")) {
            event(one, row, "reply", "CustomerReplied", "IN_PROGRESS");
        }
        String to = row[2] + " of " + row[3];
        if (to.equals(one.assigned)) {
            alreadySo++;
        } else {
            one.assigned = to;
            event(one, row, "assign", "TicketAssigned", one.status);
        }
        if (one.status.equals("IN_PROGRESS")) {
            alreadySo++;
        } else {
            event(one, row, "start", "WorkStarted", "IN_PROGRESS");
        }
    }

    private void step(Case one, String[] row, int line, String command, String event, String to, String allowedIn) {
        if (one.status.equals(to)) {
            alreadySo++;
        } else if (List.of(allowedIn.split(" ")).contains(one.status)) {
            event(one, row, command, event, to);
        } else {
            refused.add(new Refusal(line, "TICKET_IS_" + one.status));
        }
    }

    private void event(Case one, String[] row, String command, String name, String status) {
        one.events.add(new Event(name, row[4].replace(' ', 'T').replace("+00:00", "Z"), row[2]));
        one.status = status;
        recorded.merge(command, 1L, Long::sum);
    }
}
