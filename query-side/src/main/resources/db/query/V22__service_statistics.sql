-- Each round that was solved, with how long it took; the present round as it is now, an earlier one as it ended.
CREATE TABLE query.handled_round (
    ticket_id        uuid        NOT NULL,
    round            integer     NOT NULL,
    resolved_at      timestamptz NOT NULL,
    form             text        NOT NULL,
    category_first   text        COLLATE "C" NOT NULL,
    category_path    text        COLLATE "C" NOT NULL,
    department       text        COLLATE "C" NOT NULL,
    person           text        COLLATE "C" NOT NULL,
    response_seconds bigint      NOT NULL,
    handling_seconds bigint      NOT NULL,
    -- From its beginning until it was due, and whether it was solved by then; nothing where it was never due.
    allowed_seconds  bigint,
    in_time          boolean,
    -- Why it was handled again; nothing while it was not.
    ended_by         text,
    PRIMARY KEY (ticket_id, round)
);
CREATE INDEX handled_round_by_time ON query.handled_round (resolved_at);

-- Each ticket by its contact; the month is that of the desk's zone.
CREATE TABLE query.service_contact (
    ticket_id      uuid        NOT NULL PRIMARY KEY,
    contact_at     timestamptz NOT NULL,
    month          text        NOT NULL,
    form           text        NOT NULL,
    category_first text        NOT NULL,
    category_path  text        NOT NULL,
    standard_reply boolean     NOT NULL,
    has_cause      boolean     NOT NULL
);
CREATE INDEX service_contact_by_month ON query.service_contact (month, contact_at);

CREATE TABLE query.service_ticket (
    ticket_id uuid   NOT NULL PRIMARY KEY,
    version   bigint NOT NULL,
    state     json   NOT NULL
);
