-- Other services that events are sent to, each with its place in the feed.
CREATE TABLE query.webhook (
    id              uuid        NOT NULL PRIMARY KEY,
    owner           text        NOT NULL,
    url             text        NOT NULL,
    types           text[]      NOT NULL,
    forms           text[]      NOT NULL,
    departments     text[]      NOT NULL,
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    idempotency_key text,
    -- Sealed by the desk's key. The former one signs too, until its time is over.
    secret          bytea       NOT NULL,
    former_secret   bytea,
    former_until    timestamptz,
    -- Why nothing is sent; null while it is.
    disabled        text,
    -- All up to here was sent, or waits as a delivery, or was not wanted.
    position        bigint      NOT NULL,
    -- What is to be sent once more.
    again_next      bigint,
    again_to        bigint,
    -- Of the receiver: failures since the last success, and until when he is left alone.
    failures        integer     NOT NULL DEFAULT 0,
    failing_since   timestamptz,
    paused_until    timestamptz,
    -- The one process that sends now. Its number tells it from one that had the webhook before.
    claim           bigint      NOT NULL DEFAULT 0,
    claimed_by      text,
    claimed_until   timestamptz
);
CREATE UNIQUE INDEX webhook_idempotency ON query.webhook (owner, idempotency_key);

-- What became of each event: a log of what was sent, and the queue of what has to be sent again.
CREATE TABLE query.webhook_delivery (
    webhook  uuid    NOT NULL REFERENCES query.webhook ON DELETE CASCADE,
    position bigint  NOT NULL,
    event    text    NOT NULL,
    type     text    NOT NULL,
    ticket   text    NOT NULL,
    status   text    NOT NULL,
    attempts integer NOT NULL,
    next_at  timestamptz,
    last_at  timestamptz,
    answer   integer,
    failure  text,
    millis   bigint,
    PRIMARY KEY (webhook, position)
);
CREATE INDEX webhook_delivery_waiting ON query.webhook_delivery (webhook, ticket, position) WHERE status = 'WAITING';
CREATE INDEX webhook_delivery_age ON query.webhook_delivery (last_at) WHERE status <> 'WAITING';
