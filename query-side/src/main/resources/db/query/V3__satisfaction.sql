-- Each rating as it counts now.
CREATE TABLE query.rating (
    ticket_id      uuid        NOT NULL,
    round          integer     NOT NULL,
    rated_at       timestamptz NOT NULL,
    -- Date and month of the rating in the desk's zone.
    day            date        NOT NULL,
    month          text        NOT NULL,
    score          smallint,
    label          text,
    satisfied      boolean     NOT NULL,
    reason         text,
    form           text        NOT NULL,
    channel        text        NOT NULL,
    category_first text        NOT NULL,
    category_path  text        NOT NULL,
    department     text        NOT NULL,
    person         text        NOT NULL,
    PRIMARY KEY (ticket_id, round)
);
CREATE INDEX rating_by_time ON query.rating (rated_at);

-- Ratings counted by day, once for each thing they are asked by; score 0 is none, an empty text is none.
CREATE TABLE query.rating_count (
    dimension text     NOT NULL,
    day       date     NOT NULL,
    key       text     COLLATE "C" NOT NULL,
    score     smallint NOT NULL,
    label     text     NOT NULL,
    satisfied boolean  NOT NULL,
    n         bigint   NOT NULL,
    PRIMARY KEY (dimension, day, key, score, label, satisfied)
);
-- Finds the counts that came down to nothing.
CREATE INDEX rating_count_nothing ON query.rating_count (n) WHERE n = 0;

CREATE TABLE query.satisfaction_ticket (
    ticket_id uuid   NOT NULL PRIMARY KEY,
    version   bigint NOT NULL,
    state     json   NOT NULL
);
