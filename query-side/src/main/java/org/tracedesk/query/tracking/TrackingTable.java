package org.tracedesk.query.tracking;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.api.event.TicketReviewed;
import org.tracedesk.api.value.Review;
import org.tracedesk.ledger.personal.PersonalParts;
import org.tracedesk.ledger.personal.Vault;
import org.tracedesk.query.projection.Batch;
import org.tracedesk.query.projection.Cut;
import org.tracedesk.query.projection.ReadModel;
import org.tracedesk.query.projection.RecordedErasure;
import org.tracedesk.query.projection.Standing;
import org.tracedesk.query.projection.StateJson;
import org.tracedesk.query.projection.Step;
import org.tracedesk.query.projection.Table;

/** Writes the tracking table with notes, earlier rounds and what is searched. */
final class TrackingTable implements ReadModel {

    private static final String NEWER = """
            (ticket_id) DO UPDATE SET
                status = excluded.status, outcome = excluded.outcome, review = excluded.review,
                archived = excluded.archived, round = excluded.round, priority = excluded.priority,
                priority_rank = excluded.priority_rank, category = excluded.category,
                category_first = excluded.category_first, category_path = excluded.category_path,
                department = excluded.department, assignee = excluded.assignee, owners = excluded.owners,
                departments = excluded.departments, channel = excluded.channel,
                contact_at = excluded.contact_at, due_at = excluded.due_at, due_key = excluded.due_key,
                updated_at = excluded.updated_at, version = excluded.version, position = excluded.position,
                state = excluded.state, links = excluded.links, exemplary = excluded.exemplary,
                reviewer = CASE excluded.review WHEN 'NONE' THEN NULL
                    ELSE coalesce(excluded.reviewer, tracking_table.reviewer) END,
                reviewed_at = CASE excluded.review WHEN 'NONE' THEN NULL
                    ELSE coalesce(excluded.reviewed_at, tracking_table.reviewed_at) END,
                responsible = excluded.responsible, to_inform_since = excluded.to_inform_since,
                follow_up_at = excluded.follow_up_at
            WHERE tracking_table.version < excluded.version""";

    private final JdbcTemplate jdbc;
    private final Table tickets;
    private final Table notes;
    private final Table rounds;
    private final Table texts;
    private final Table viewers;
    private final SearchedTexts searched;
    private final Vault vault;

    TrackingTable(JdbcTemplate jdbc, SearchedTexts searched, Vault vault) {
        this(jdbc, searched, vault, Table.LIVE);
    }

    private TrackingTable(JdbcTemplate jdbc, SearchedTexts searched, Vault vault, String schema) {
        this.searched = searched;
        this.vault = vault;
        this.jdbc = jdbc;
        this.tickets = new Table(jdbc, schema, "tracking_table");
        this.notes = new Table(jdbc, schema, "ticket_note");
        this.rounds = new Table(jdbc, schema, "ticket_round");
        this.texts = new Table(jdbc, schema, "ticket_text");
        this.viewers = new Table(jdbc, schema, "ticket_viewer");
    }

    @Override
    public String name() {
        return "tracking-table";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Cut> cuts() {
        return List.of(Cut.byTicket(tickets, notes, rounds, texts, viewers));
    }

    @Override
    public ReadModel in(String schema) {
        return new TrackingTable(jdbc, searched, vault, schema);
    }

    @Override
    public Map<UUID, Standing> standings(Set<UUID> ids) {
        return tickets.standings(ids);
    }

    @Override
    public void write(Batch batch) {
        Map<UUID, Step> last = new TreeMap<>();
        Map<UUID, Step> reviews = new HashMap<>();
        for (Step step : batch.steps()) {
            last.put(step.ticketId(), step);
            if (step.after().round().judgement().review() == Review.NONE) {
                reviews.remove(step.ticketId());
            } else if (step.event() instanceof TicketReviewed) {
                reviews.put(step.ticketId(), step);
            }
        }
        List<TicketNote> written =
                batch.steps().stream().flatMap(TicketNote::of).toList();
        tickets.insert(
                last.values().stream()
                        .map(step -> TrackedTicket.after(step, reviews.get(step.ticketId())))
                        .toList(),
                NEWER);
        notes.insert(written, "DO NOTHING");
        rounds.insert(batch.steps().stream().flatMap(TicketRound::endedBy).toList(), "DO NOTHING");
        jdbc.batchUpdate(
                "UPDATE " + rounds.qualified() + " SET score = ?, label = ? WHERE ticket_id = ? AND n = ?",
                batch.steps().stream().flatMap(TicketRound::judgedAnew).toList());
        writeTexts(batch.steps());
        write(TicketViewer.Changes.of(batch.steps()));
    }

    /** The keys of all texts are brought at once; each text is opened once. */
    private void writeTexts(List<Step> steps) {
        Set<String> keys = new HashSet<>();
        steps.forEach(step -> keys.addAll(PersonalParts.keys((Record) step.event())));
        vault.fetch(keys);
        Map<UUID, Step> changed = new TreeMap<>();
        List<TicketText> noted = new ArrayList<>();
        for (Step step : steps) {
            if (TicketText.changedBy(step)) {
                changed.put(step.ticketId(), step);
            }
            TicketNote.of(step)
                    .flatMap(note -> searched.row(note, step.after()).stream())
                    .forEach(noted::add);
        }
        texts.insert(noted, "DO NOTHING");
        writeOwn(changed.values().stream()
                .map(step -> searched.row(step.after(), Set.of()))
                .toList());
    }

    private void writeOwn(List<TicketText> own) {
        texts.insert(own, "(ticket_id, part) DO UPDATE SET pairs = excluded.pairs");
    }

    /** Numbers stay searchable, and texts under other keys; the others do not. */
    @Override
    public void erased(RecordedErasure erasure) {
        String customer = erasure.event().number();
        Set<String> keys = Set.copyOf(erasure.event().keys());
        jdbc.update(
                "DELETE FROM " + texts.qualified() + " x USING " + notes.qualified() + " n, " + tickets.qualified()
                        + " t WHERE t.customer_number = ? AND n.ticket_id = t.ticket_id"
                        + " AND x.ticket_id = n.ticket_id AND x.part = n.version AND (n.text ->> 'key' = ANY(?) OR n.more ->> 'key' = ANY(?))",
                customer,
                keys.toArray(String[]::new),
                keys.toArray(String[]::new));
        writeOwn(jdbc.query(
                "SELECT state FROM " + tickets.qualified() + " WHERE customer_number = ?",
                (row, n) -> searched.row(StateJson.read(row.getString(1)), keys),
                customer));
    }

    private void write(TicketViewer.Changes changes) {
        jdbc.batchUpdate(
                "DELETE FROM " + viewers.qualified() + " WHERE viewer = ? AND contact_at = ? AND ticket_id = ?",
                changes.over().stream()
                        .map(v -> new Object[] {v.viewer(), v.contactAt().atOffset(ZoneOffset.UTC), v.ticketId()})
                        .toList());
        viewers.insert(changes.now(), "DO NOTHING");
    }
}
