-- Which version of its code made the tables of each read model. Whoever brings a read model forward shares the row, and
-- whoever puts other tables in their place has it alone.
CREATE TABLE query.read_model (
    name    text    NOT NULL PRIMARY KEY,
    version integer NOT NULL
);

-- Replays of the ledger into tables beside the live ones: to take their place (REBUILD) or to be compared (VERIFY).
CREATE TABLE query.replay (
    id              uuid        NOT NULL PRIMARY KEY,
    read_model      text        NOT NULL,
    kind            text        NOT NULL,
    status          text        NOT NULL DEFAULT 'RUNNING',
    step            text        NOT NULL DEFAULT 'CREATE',
    -- Of the code that replays, and the migration after which its tables were made.
    version         integer     NOT NULL,
    migration       integer     NOT NULL DEFAULT 0,
    -- Nobody where a new version of the code began it by itself.
    asked_by        text,
    idempotency_key text,
    started_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    ended_at        timestamptz,
    -- Up to this position the ledger is read ticket by ticket, beyond it in its own order.
    target          bigint      NOT NULL DEFAULT -1,
    -- What the tables stand for once they are filled up to the target.
    position        bigint      NOT NULL DEFAULT -1,
    total           bigint      NOT NULL DEFAULT 0,
    -- For the rate: since when, and from how many events on, it has been filled without a stop, and until when.
    resumed_at      timestamptz,
    resumed_from    bigint      NOT NULL DEFAULT 0,
    filled_at       timestamptz,
    digest_before   text,
    digest_after    text,
    digest_position bigint,
    differing       bigint,
    examples        text[],
    failure         text
);
CREATE UNIQUE INDEX replay_one_at_a_time ON query.replay (read_model) WHERE status = 'RUNNING';
CREATE UNIQUE INDEX replay_idempotency ON query.replay (asked_by, idempotency_key);
CREATE INDEX replay_newest ON query.replay (read_model, started_at);

-- Stretches of the ledger, by where their tickets begin, and how far each has been read.
CREATE TABLE query.replay_slice (
    replay        uuid    NOT NULL REFERENCES query.replay ON DELETE CASCADE,
    n             integer NOT NULL,
    opened_before bigint  NOT NULL,
    opening       bigint  NOT NULL,
    sequence      bigint  NOT NULL DEFAULT -1,
    done          bigint  NOT NULL DEFAULT 0,
    finished      boolean NOT NULL DEFAULT false,
    PRIMARY KEY (replay, n)
);

-- The first 128 bits of the SHA-256 of a row's text, as a number, so that a digest of rows in any order is their sum.
CREATE FUNCTION query.row_hash(content text) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT CAST(CAST(CAST('x' || substr(h, 1, 16) AS bit(64)) AS bigint) AS numeric) * 18446744073709551616
        + CAST(CAST('x' || substr(h, 17, 16) AS bit(64)) AS bigint)
    FROM (SELECT encode(sha256(convert_to(content, 'UTF8')), 'hex') AS h) AS digest
$$;

-- By ticket first, so that the rows of a ticket lie together here as well; who sees what has an index of its own.
ALTER TABLE query.ticket_viewer DROP CONSTRAINT ticket_viewer_pkey, ADD PRIMARY KEY (ticket_id, viewer);
