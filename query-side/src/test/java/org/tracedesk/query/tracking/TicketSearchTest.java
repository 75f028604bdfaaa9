package org.tracedesk.query.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.Role;
import org.tracedesk.model.ticket.Visibility;
import org.tracedesk.query.http.Answer;
import org.tracedesk.query.http.StartedQuerySide;
import org.tracedesk.query.story.Ledger;
import org.tracedesk.query.story.TicketStory;

class TicketSearchTest {

    private static final int TICKETS = 45;

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    @BeforeAll
    static void tell() {
        Ledger ledger = new Ledger();
        @Nullable Priority[] priorities = {null, Priority.P0, Priority.P2};
        for (int n = 1; n <= TICKETS; n++) {
            TicketStory ticket = ledger.ticket(n)
                    .at("2023-10-0" + (1 + n % 3) + "T01:30:00Z")
                    .opened(
                            "N" + n,
                            n % 2 == 0 ? "agent" : "agent2",
                            "hotline",
                            Channel.PHONE,
                            "空调",
                            null,
                            priorities[n % 3]);
            if (n % 5 == 0) {
                ticket.assigned(n % 2 == 0 ? "技术部" : "运营部", "handler", Instant.parse("2023-11-01T00:00:00Z"));
            }
        }
        SERVER.project(ledger);
    }

    static Set<String> sorts() {
        return TicketSort.WORDS.keySet();
    }

    @ParameterizedTest
    @MethodSource("sorts")
    void every_sort_is_paged_to_its_end_with_no_ticket_lost_or_twice(String sort) {
        List<String> whole = SERVER.get("supervisor", "/api/v1/tickets?limit=200&sort=" + sort)
                .each("number");
        List<String> pages = new ArrayList<>();
        String next = "";
        do {
            Answer page = SERVER.get("supervisor", "/api/v1/tickets?limit=7&sort=" + sort + next);
            pages.addAll(page.each("number"));
            next = page.json().path("nextCursor").isNull()
                    ? ""
                    : "&cursor=" + page.json().path("nextCursor").asString();
        } while (!next.isEmpty());

        assertThat(whole).hasSize(TICKETS).doesNotHaveDuplicates();
        assertThat(pages).isEqualTo(whole);
    }

    @Test
    void a_sort_turned_round_is_the_same_list_backwards() {
        for (TicketSort.Key key : TicketSort.Key.values()) {
            List<TrackingRow> forwards = find(actor(Set.of(Role.SUPERVISOR)), new TicketSort(key, false));
            List<TrackingRow> backwards = find(actor(Set.of(Role.SUPERVISOR)), new TicketSort(key, true));

            assertThat(numbers(backwards.reversed())).as(key.name()).isEqualTo(numbers(forwards));
        }
    }

    @Test
    void a_cursor_of_one_sort_is_refused_by_another() {
        String cursor = SERVER.get("supervisor", "/api/v1/tickets?limit=7&sort=number")
                .json()
                .path("nextCursor")
                .asString();

        assertThat(SERVER.get("supervisor", "/api/v1/tickets?limit=7&cursor=" + cursor)
                        .faults())
                .containsExactly("cursor BAD_CURSOR");
    }

    @Test
    void the_rows_know_the_same_visibility_as_the_model() {
        List<TrackingRow> all = find(actor(Set.of(Role.SUPERVISOR)), TicketSort.USUAL);
        for (Set<Role> roles : List.of(
                Set.of(Role.AGENT),
                Set.of(Role.HANDLER),
                Set.of(Role.AGENT, Role.HANDLER),
                Set.of(Role.AUDITOR),
                Set.of(Role.ANALYST, Role.ADMIN, Role.SERVICE))) {
            Actor actor = actor(roles);
            List<String> visible = all.stream()
                    .filter(row -> Visibility.sees(actor, row.state()))
                    .map(TrackingRow::number)
                    .toList();

            assertThat(numbers(find(actor, TicketSort.USUAL)))
                    .as(roles.toString())
                    .isEqualTo(visible);
        }
    }

    /** Recorded half of the tickets, and belongs to the department of a few of the other half. */
    private static Actor actor(Set<Role> roles) {
        return new Actor("agent", null, "客服", null, roles, Set.of("运营部"));
    }

    private static List<TrackingRow> find(Actor actor, TicketSort sort) {
        String word = TicketSort.WORDS.entrySet().stream()
                .filter(named -> named.getValue().equals(sort))
                .findFirst()
                .orElseThrow()
                .getKey();
        TicketFilter all = TicketFilter.read(Map.of("sort", List.of(word)), ZoneOffset.UTC);
        return SERVER.bean(TicketSearch.class)
                .find(all, Sight.of(actor), Optional.empty(), 200)
                .rows();
    }

    private static List<String> numbers(List<TrackingRow> rows) {
        return rows.stream().map(TrackingRow::number).toList();
    }
}
