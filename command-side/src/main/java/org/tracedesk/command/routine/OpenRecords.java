package org.tracedesk.command.routine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.*;
import org.tracedesk.api.value.ClockKind;
import org.tracedesk.api.value.TicketClock;
import org.tracedesk.command.routine.OpenRecordTable.Change;

/** Keeps the table of tickets that are not archived; read again, events lead to the same rows. */
@ProcessingGroup(OpenRecords.NAME)
final class OpenRecords {

    static final String NAME = "open-records";

    private static final String OPENED = "INSERT INTO command.open_record (ticket_id, number, form, recorded_at)"
            + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String DUE = "UPDATE command.open_record SET due_at = ? WHERE ticket_id = ?";
    private static final String DEPARTMENT = "UPDATE command.open_record SET department = ? WHERE ticket_id = ?";
    private static final String REVIEWED = "UPDATE command.open_record SET reviewed = ? WHERE ticket_id = ?";
    private static final String CLOSED = "UPDATE command.open_record SET closed_at = ? WHERE ticket_id = ?";
    private static final String AGAIN =
            "UPDATE command.open_record SET closed_at = NULL, due_at = NULL, reviewed = false WHERE ticket_id = ?";
    private static final String ARCHIVED = "DELETE FROM command.open_record WHERE ticket_id = ?";

    private final OpenRecordTable table;

    OpenRecords(OpenRecordTable table) {
        this.table = table;
    }

    @EventHandler
    void on(TicketEvent event, EventMessage<?> message) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
        List<Change> changes = batch.getOrComputeResource(NAME, key -> {
            List<Change> all = new ArrayList<>();
            batch.onPrepareCommit(u -> table.make(all));
            return all;
        });
        take(event, message.getTimestamp(), changes);
    }

    private static void take(TicketEvent event, Instant recordedAt, List<Change> changes) {
        UUID id = event.ticketId();
        switch (event) {
            case TicketOpened e -> add(changes, OPENED, id, e.number(), e.form(), OpenRecordTable.sql(recordedAt));
            case TicketAssigned e -> add(changes, DEPARTMENT, e.department(), id);
            case TicketReviewed e -> add(changes, REVIEWED, true, id);
            // What was put right is to be reviewed anew.
            case TicketAmended e -> add(changes, REVIEWED, false, id);
            case TicketClosed e -> add(changes, CLOSED, OpenRecordTable.sql(e.occurredAt()), id);
            case TicketReopened e -> add(changes, AGAIN, id);
            case SecondHandlingStarted e -> add(changes, AGAIN, id);
            case TicketArchived e -> add(changes, ARCHIVED, id);
            default -> {}
        }
        if (event instanceof SetsClocks setter && setter.clocks() != null) {
            setter.clocks().stream()
                    .filter(clock -> clock.kind() == ClockKind.RESOLUTION)
                    .forEach(clock -> add(changes, DUE, due(clock), id));
        }
    }

    /** None while it stands still, unless it ran out before. */
    private static @Nullable Object due(TicketClock clock) {
        Instant due = clock.dueAt();
        boolean runs = clock.open()
                && due != null
                && clock.pausedSince().filter(due::isAfter).isEmpty();
        return runs && due != null ? OpenRecordTable.sql(due) : null;
    }

    private static void add(List<Change> changes, String sql, @Nullable Object... values) {
        changes.add(new Change(sql, Arrays.asList(values)));
    }
}
