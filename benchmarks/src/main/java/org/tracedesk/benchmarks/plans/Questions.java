package org.tracedesk.benchmarks.plans;

import static org.tracedesk.benchmarks.plans.Question.encoded;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** What a desk asks of its read models. */
final class Questions {

    private static final String TICKETS = "/api/v1/tickets";

    private final StartedDesk desk;
    private final JdbcTemplate jdbc;
    private final List<Question> questions = new ArrayList<>();

    Questions(StartedDesk desk) {
        this.desk = desk;
        this.jdbc = new JdbcTemplate(desk.dataSource());
    }

    List<Question> all() {
        ticketPages();
        for (String login : List.of("supervisor", "agent", "agent2", "handler", "handler2")) {
            pagesFor(login);
        }
        filters();
        searches();
        statistics();
        audit();
        return questions;
    }

    private void ticketPages() {
        for (String login : List.of("supervisor", "agent", "handler")) {
            Map<String, Object> ticket = jdbc.queryForMap("""
                    SELECT ticket_id, number FROM query.tracking_table
                    WHERE ? IN ('supervisor', recorder) OR (? = 'handler' AND department = '技术部')
                    ORDER BY md5(number) LIMIT 1""", login, login);
            add("A ticket page", "by id", login, TICKETS + "/" + ticket.get("ticket_id"));
            add("A ticket page", "by number", login, TICKETS + "/by-number/" + ticket.get("number"));
        }
    }

    private void pagesFor(String login) {
        String group = "Tracking table as " + login;
        String visible = switch (login) {
            case "supervisor" -> "true";
            case "agent", "agent2" -> "recorder = '" + login + "'";
            case "handler" -> "departments @> ARRAY['技术部']";
            default -> "departments @> ARRAY['运营部']";
        };
        add(group, "first page", login, TICKETS);
        add(group, "page in the middle", login, TICKETS + "?cursor=" + cursor(login, visible, 0.5));
        add(group, "last page", login, TICKETS + "?cursor=" + cursor(login, visible, -1));
        for (String sort : List.of("contactAt", "number", "-updatedAt", "dueAt", "priority")) {
            add(group, "sort=" + sort, login, TICKETS + "?sort=" + sort);
        }
        add(group, "status=NEW", login, TICKETS + "?status=NEW");
        add(group, "status=CLOSED", login, TICKETS + "?status=CLOSED");
        add(group, "overdue=true", login, TICKETS + "?overdue=true");
    }

    /** The place behind a ticket so far down the list, as the list itself gives it out; -1 for 10 before the end. */
    private String cursor(String login, String visible, double share) {
        Instant to = Objects.requireNonNull(jdbc.queryForObject(
                        share < 0
                                ? "SELECT contact_at FROM query.tracking_table WHERE " + visible
                                        + " ORDER BY contact_at OFFSET 10 LIMIT 1"
                                : "SELECT percentile_disc(" + share
                                        + ") WITHIN GROUP (ORDER BY contact_at) FROM query.tracking_table WHERE "
                                        + visible,
                        Timestamp.class))
                .toInstant();
        JsonNode page = desk.get(login, TICKETS + "?limit=1&to=" + encoded(to.toString()));
        return page.path("nextCursor").asString();
    }

    private void filters() {
        String group = "Tracking table, filters as supervisor";
        String customer = text("SELECT customer_number FROM query.tracking_table ORDER BY md5(number) LIMIT 1");
        for (String filter : List.of(
                "form=hotline",
                "category=" + encoded("其他类"),
                "category=" + encoded("售后服务-故障报修"),
                "department=" + encoded("技术部"),
                "assignee=handler2",
                "priority=P0",
                "channel=PHONE",
                "customer=" + encoded(customer),
                "overdue=false",
                "from=2022-03-01&to=2022-03-31",
                "status=NEW&status=WAITING_CUSTOMER",
                "status=WAITING_CUSTOMER&department=" + encoded("产品部"),
                "priority=P0&form=helpdesk",
                "status=NEW&sort=dueAt",
                "status=RESOLVED&sort=priority",
                "department=" + encoded("产品部") + "&sort=-updatedAt",
                "assignee=handler2&sort=number",
                "overdue=true&sort=dueAt",
                "overdue=true&department=" + encoded("产品部"))) {
            add(
                    group,
                    java.net.URLDecoder.decode(filter, java.nio.charset.StandardCharsets.UTF_8),
                    "supervisor",
                    TICKETS + "?" + filter);
        }
    }

    private void searches() {
        String order = text(
                "SELECT CAST(state AS jsonb) #>> '{fields,ORDER_NUMBER,plain,0}' FROM query.tracking_table"
                        + " WHERE CAST(state AS jsonb) #>> '{fields,ORDER_NUMBER,plain,0}' IS NOT NULL ORDER BY ticket_id LIMIT 1");
        String number = text("SELECT number FROM query.tracking_table ORDER BY md5(number) LIMIT 1");
        for (String login : List.of("supervisor", "agent", "agent2", "handler")) {
            String group = "Text search as " + login;
            search(group, login, "a rare word (" + Texts.RARE + ", 20 tickets)", Texts.RARE);
            search(group, login, "a word in 2 % (" + Texts.OCCASIONAL + ")", Texts.OCCASIONAL);
            search(group, login, "a frequent word (" + Texts.FREQUENT + ")", Texts.FREQUENT);
        }
        String group = "Text search, other words";
        search(group, "supervisor", "an order number", order);
        search(group, "supervisor", "a ticket number", number);
        search(group, "supervisor", "a word found nowhere, of pairs found everywhere", "订单制冷差");
        search(group, "supervisor", "a frequent and a rare word", Texts.FREQUENT + " " + Texts.RARE);
        add(group, "a frequent word, sort=dueAt", "supervisor", TICKETS + "?sort=dueAt&q=" + encoded(Texts.FREQUENT));
        add(group, "a rare word, status=CLOSED", "supervisor", TICKETS + "?status=CLOSED&q=" + encoded(Texts.RARE));
    }

    private void search(String group, String login, String name, String words) {
        add(group, name, login, TICKETS + "?q=" + encoded(words));
    }

    private void statistics() {
        String path = "/api/v1/statistics/satisfaction?by=";
        for (String by :
                List.of("category", "category2", "assignee", "department", "channel", "form", "month", "round")) {
            add("Satisfaction", "by " + by + ", all", "supervisor", path + by);
            add("Satisfaction", "by " + by + ", a month", "supervisor", path + by + "&from=2022-03-01&to=2022-03-31");
        }
        String off = "&from=" + encoded("2022-03-01T09:30:00+08:00") + "&to=" + encoded("2022-03-31T17:00:00+08:00");
        add("Satisfaction", "by category, a month off day boundaries", "supervisor", path + "category" + off);
        add("Satisfaction", "by assignee, a month off day boundaries", "supervisor", path + "assignee" + off);
    }

    private void audit() {
        UUID ticket = jdbc.queryForObject(
                "SELECT ticket_id FROM query.tracking_table ORDER BY md5(number) LIMIT 1", UUID.class);
        add("Audit trail", "history of a ticket", "supervisor", TICKETS + "/" + ticket + "/history");
        String path = "/api/v1/audit";
        for (String filter : List.of(
                "",
                "?actor=agent",
                "?actor=agent2",
                "?type=TicketRated",
                "?type=TicketOpened",
                "?from=2022-03-01&to=2022-03-01",
                "?ticket=" + ticket,
                "?actor=agent&type=TicketRated",
                "?actor=agent2&type=TicketAssigned",
                "?actor=handler&type=TicketOpened")) {
            add(
                    "Audit trail",
                    filter.isEmpty() ? "first page" : filter.substring(1).replaceAll("ticket=.*", "ticket"),
                    "supervisor",
                    path + filter);
        }
    }

    private String text(String sql) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, String.class));
    }

    private void add(String group, String name, String login, String path) {
        questions.add(new Question(group, name, login, path));
    }
}
