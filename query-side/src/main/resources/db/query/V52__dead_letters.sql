-- Events whose rows in a read model could not be written, and the later ones of their tickets, which wait behind them.
CREATE TABLE query.dead_letter (
    read_model text        NOT NULL,
    position   bigint      NOT NULL,
    ticket     uuid        NOT NULL,
    version    bigint      NOT NULL,
    type       text        NOT NULL,
    -- Null where it only waits.
    failure    text,
    attempts   integer     NOT NULL,
    parked_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (read_model, position)
);
CREATE INDEX dead_letter_of_ticket ON query.dead_letter (read_model, ticket, version);

-- What administrators decided about them, and why.
CREATE TABLE query.dead_letter_decision (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    login      text        NOT NULL,
    read_model text        NOT NULL,
    ticket     uuid        NOT NULL,
    version    bigint      NOT NULL,
    decision   text        NOT NULL,
    reason     text        NOT NULL,
    written    integer     NOT NULL,
    remaining  integer     NOT NULL
);
