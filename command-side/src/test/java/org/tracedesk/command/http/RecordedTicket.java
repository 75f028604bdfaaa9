package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Role;
import org.tracedesk.api.value.TicketStatus;
import org.tracedesk.command.dispatch.TicketGateway;
import org.tracedesk.command.http.Http.Answer;
import org.tracedesk.command.ticket.Request;
import org.tracedesk.ledger.raw.StoredEvent;

/** A ticket that a test opened, spoken to over HTTP and looked up in the ledger. */
record RecordedTicket(CommandSideForTests desk, String id) {

    private static final int MORE_THAN_ANY = 10_000;
    private static final Actor SUPERVISOR =
            new Actor("supervisor", null, "supervisor", null, Set.of(Role.SUPERVISOR), Set.of());

    /** An opening on any form, with what the forms want at opening. */
    static String opening(String form) {
        return """
                {"form": "%s", "channel": "PHONE", "occurredAt": "2024-03-04T09:30:00+08:00",
                 "customer": {"name": "李女士", "contact": "13900001111", "tier": "EXISTING"},
                 "description": "空调制冷差", "demand": "上门检修"}""".formatted(form);
    }

    /** Opened by {@code agent} on form 3. */
    static RecordedTicket opened(CommandSideForTests desk) {
        return opened(desk, "hotline");
    }

    /** Opened by {@code agent}. */
    static RecordedTicket opened(CommandSideForTests desk, String form) {
        Answer opened = desk.http(0).post("agent", "/api/v1/tickets", opening(form));
        assertThat(opened.status()).as(opened.raw().body()).isEqualTo(201);
        return new RecordedTicket(desk, opened.id());
    }

    Answer post(String as, String action, String body, String... headers) {
        return post(0, as, action, body, headers);
    }

    Answer post(int node, String as, String action, String body, String... headers) {
        return desk.http(node).post(as, path(action), body, headers);
    }

    String path(String action) {
        return "/api/v1/tickets/" + id + "/" + action;
    }

    /** Sends a command that has to be recorded. */
    RecordedTicket with(String as, String action, String body) {
        int before = events().size();
        Answer answer = post(as, action, body);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        assertThat(events().size()).isGreaterThan(before);
        return this;
    }

    RecordedTicket linkedTo(RecordedTicket other) {
        return with("agent", "links", "{\"ticket\": \"%s\", \"kind\": \"RELATED\"}".formatted(other.id()));
    }

    /** The ticket that this one was last linked to; empty if it was to none. */
    String linked() {
        return events().stream()
                .filter(e -> e.payloadType().endsWith(".TicketLinked"))
                .reduce((first, last) -> last)
                .map(e -> new String(e.payload(), StandardCharsets.UTF_8)
                        .replaceFirst(".*\"other\":\"([^\"]+)\".*", "$1"))
                .orElse("");
    }

    List<StoredEvent> events() {
        return desk.ledger().ofTicket(id, 0, MORE_THAN_ANY);
    }

    /** What is stored of an event, as JSON. */
    String payload(int sequence) {
        return new String(events().get(sequence).payload(), StandardCharsets.UTF_8);
    }

    /** Names of the stored events, in order. */
    List<String> eventNames() {
        return events().stream()
                .map(e -> e.payloadType().substring(e.payloadType().lastIndexOf('.') + 1))
                .toList();
    }

    long version() {
        return events().size() - 1L;
    }

    TicketStatus status() {
        return desk.bean(TicketGateway.class)
                .probe(UUID.fromString(id), Request.of(SUPERVISOR))
                .status();
    }
}
