-- Appends a group. The arrays have one element an event; append_numbers says which append an event belongs to: 1, 2, ...
-- in ascending order. Called outside any transaction, so that one call is one transaction that nobody can hold open:
-- positions are then gapless, and the order of positions is the order in which events become visible.
-- One verdict an append: STORED; ALREADY_STORED (the very same events, sent again after a lost answer);
-- DUPLICATE_EVENT_ID; SEQUENCE_CONFLICT. An append that is not stored is left out whole, the others are stored.
CREATE FUNCTION ledger.append(
    append_numbers        integer[],
    event_identifiers     text[],
    aggregate_identifiers text[],
    sequence_numbers      bigint[],
    types                 text[],
    time_stamps           text[],
    payload_types         text[],
    payload_revisions     text[],
    payloads              bytea[],
    meta_data             bytea[],
    OUT verdicts          text[],
    OUT head              bigint
) LANGUAGE plpgsql
    SET ledger.appending TO 'on'
    -- A plan made while the table was small must not stay for long.
    SET enable_seqscan TO off
AS $$
DECLARE
    appends integer := coalesce(append_numbers[cardinality(append_numbers)], 0);
    base    bigint;
    verdict text;
BEGIN
    -- A snapshot older than the lock would not show the latest position.
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'ledger.append needs isolation level read committed';
    END IF;
    PERFORM pg_advisory_xact_lock(7238260916421427);
    SELECT coalesce(max(e.global_index) + 1, 0) INTO base FROM ledger.domain_event_entry e;

    BEGIN
        INSERT INTO ledger.domain_event_entry (global_index, event_identifier, aggregate_identifier, sequence_number,
            type, time_stamp, payload_type, payload_revision, payload, meta_data)
        SELECT base + e.place - 1, e.event_identifier, e.aggregate_identifier, e.sequence_number,
            e.type, e.time_stamp, e.payload_type, e.payload_revision, e.payload, e.meta
        FROM unnest(event_identifiers, aggregate_identifiers, sequence_numbers, types, time_stamps, payload_types,
                payload_revisions, payloads, meta_data) WITH ORDINALITY
            AS e (event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type,
                payload_revision, payload, meta, place)
        ORDER BY e.place;
        verdicts := array_fill('STORED'::text, ARRAY [appends]);
        head := base + cardinality(event_identifiers) - 1;
        RETURN;
    EXCEPTION WHEN unique_violation THEN
        verdicts := '{}'; -- at least one append conflicts: one by one then
    END;

    FOR number IN 1..appends LOOP
        SELECT CASE
            WHEN count(*) = count(*) FILTER (WHERE by_id.aggregate_identifier = e.aggregate_identifier
                AND by_id.sequence_number = e.sequence_number AND by_id.time_stamp = e.time_stamp
                AND by_id.payload_type = e.payload_type AND by_id.payload = e.payload
                AND by_id.meta_data IS NOT DISTINCT FROM e.meta) THEN 'ALREADY_STORED'
            WHEN count(by_id.global_index) > 0 THEN 'DUPLICATE_EVENT_ID'
            WHEN count(by_place.global_index) > 0 THEN 'SEQUENCE_CONFLICT'
            ELSE 'STORED' END
        INTO verdict
        FROM unnest(append_numbers, event_identifiers, aggregate_identifiers, sequence_numbers, time_stamps,
                payload_types, payloads, meta_data)
            AS e (append_number, event_identifier, aggregate_identifier, sequence_number, time_stamp,
                payload_type, payload, meta)
        LEFT JOIN ledger.domain_event_entry by_id ON by_id.event_identifier = e.event_identifier
        LEFT JOIN ledger.domain_event_entry by_place ON by_place.aggregate_identifier = e.aggregate_identifier
            AND by_place.sequence_number = e.sequence_number
        WHERE e.append_number = number;

        IF verdict = 'STORED' THEN
            BEGIN
                INSERT INTO ledger.domain_event_entry (global_index, event_identifier, aggregate_identifier,
                    sequence_number, type, time_stamp, payload_type, payload_revision, payload, meta_data)
                SELECT base + row_number() OVER (ORDER BY e.place) - 1, e.event_identifier, e.aggregate_identifier,
                    e.sequence_number, e.type, e.time_stamp, e.payload_type, e.payload_revision, e.payload, e.meta
                FROM unnest(append_numbers, event_identifiers, aggregate_identifiers, sequence_numbers, types,
                        time_stamps, payload_types, payload_revisions, payloads, meta_data) WITH ORDINALITY
                    AS e (append_number, event_identifier, aggregate_identifier, sequence_number, type,
                        time_stamp, payload_type, payload_revision, payload, meta, place)
                WHERE e.append_number = number
                ORDER BY e.place;
                base := base + (SELECT count(*) FROM unnest(append_numbers) AS n WHERE n = number);
            EXCEPTION WHEN unique_violation THEN
                verdict := 'SEQUENCE_CONFLICT'; -- the append conflicts with itself
            END;
        END IF;
        verdicts := verdicts || verdict;
    END LOOP;
    head := base - 1;
END
$$;
