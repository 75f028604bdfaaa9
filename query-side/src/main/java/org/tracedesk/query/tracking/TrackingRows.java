package org.tracedesk.query.tracking;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** Reads single tickets, each by one query; who may not see one does not find it. */
interface TrackingRows extends Repository<TrackingRow, UUID> {

    /** Only what is visible to who asks. */
    String VISIBLE = """
            FROM query.tracking_table t
            WHERE (:everything OR t.recorder = :login OR t.owners @> ARRAY[CAST(:login AS text)]
                   OR t.departments && CAST(:departments AS text[]))
                AND\s""";

    /** Where a ticket stands; who may not see it, waits for it as for one that is not there. */
    String VERSION = "SELECT t.version " + VISIBLE;

    /** A ticket with its notes, the rounds that are over, and the tickets at the other ends of links, as JSON arrays. */
    String WHOLE = """
            SELECT t.version AS version, CAST(t.state AS text) AS state,
                (SELECT CAST(json_agg(json_build_object('kind', n.kind, 'at', n.at, 'by', n.by, 'part', n.part,
                                          'text', n.text, 'more', n.more, 'standardText', n.standard_text)
                                      ORDER BY n.version) AS text)
                 FROM query.ticket_note n WHERE n.ticket_id = t.ticket_id) AS notes,
                (SELECT CAST(json_agg(json_build_object('n', r.n, 'cause', r.cause, 'since', r.since,
                                          'department', r.department, 'owner', r.owner, 'startedAt', r.started_at,
                                          'resolvedAt', r.resolved_at, 'outcome', r.outcome, 'score', r.score,
                                          'label', r.label, 'informedAt', r.informed_at, 'clocks', r.clocks)
                                      ORDER BY r.n) AS text)
                 FROM query.ticket_round r WHERE r.ticket_id = t.ticket_id) AS rounds,
                (SELECT CAST(json_agg(json_build_object('ticket', l.ticket_id, 'number', l.number)) AS text)
                 FROM query.tracking_table l WHERE l.ticket_id = ANY(t.links)) AS linked,
                (SELECT CAST(json_agg(json_build_object('ticket', b.ticket_id, 'number', b.number, 'links',
                                          b.state -> 'parts' -> 'links') ORDER BY b.number) AS text)
                 FROM query.tracking_table b
                 WHERE b.links @> ARRAY[t.ticket_id] AND b.links <> '{}') AS linking
            """ + VISIBLE;

    @Query(nativeQuery = true, value = WHOLE + "t.ticket_id = :id")
    Optional<WholeRow> byId(
            @Param("id") UUID id,
            @Param("everything") boolean everything,
            @Param("login") String login,
            @Param("departments") String[] departments);

    @Query(nativeQuery = true, value = WHOLE + "t.number = :number")
    Optional<WholeRow> byNumber(
            @Param("number") String number,
            @Param("everything") boolean everything,
            @Param("login") String login,
            @Param("departments") String[] departments);

    @Query(nativeQuery = true, value = VERSION + "t.ticket_id = :id")
    Optional<Long> versionById(
            @Param("id") UUID id,
            @Param("everything") boolean everything,
            @Param("login") String login,
            @Param("departments") String[] departments);

    @Query(nativeQuery = true, value = VERSION + "t.number = :number")
    Optional<Long> versionByNumber(
            @Param("number") String number,
            @Param("everything") boolean everything,
            @Param("login") String login,
            @Param("departments") String[] departments);
}
