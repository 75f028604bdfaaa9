-- The knowledge base: each standard reply as it stands, with how often it was used.
CREATE TABLE query.standard_reply (
    reply_id       uuid        NOT NULL PRIMARY KEY,
    category       text[]      NOT NULL,
    category_first text        COLLATE "C" NOT NULL,
    category_path  text        COLLATE "C" NOT NULL,
    title          text        COLLATE "C" NOT NULL,
    text           text        NOT NULL,
    -- Title and wording as they are searched.
    searched       text        NOT NULL,
    revision       integer     NOT NULL,
    withdrawn      boolean     NOT NULL,
    changed_at     timestamptz NOT NULL,
    version        bigint      NOT NULL,
    used           bigint      NOT NULL,
    adjusted       bigint      NOT NULL,
    -- Adjusted uses of the present revision: a sign that it wants revising.
    to_update      bigint      NOT NULL
);
CREATE INDEX standard_reply_in_order ON query.standard_reply (category_path, title, reply_id);

CREATE TABLE query.standard_reply_revision (
    reply_id uuid        NOT NULL,
    revision integer     NOT NULL,
    title    text        NOT NULL,
    text     text        NOT NULL,
    reason   text,
    at       timestamptz NOT NULL,
    by       text,
    PRIMARY KEY (reply_id, revision)
);

-- Each use; the texts of those that were adjusted.
CREATE TABLE query.standard_reply_use (
    ticket_id uuid        NOT NULL,
    version   bigint      NOT NULL,
    reply_id  uuid        NOT NULL,
    revision  integer     NOT NULL,
    adjusted  boolean     NOT NULL,
    text      text,
    reason    text,
    at        timestamptz NOT NULL,
    by        text,
    PRIMARY KEY (ticket_id, version)
);
CREATE INDEX standard_reply_adjusted ON query.standard_reply_use (at, ticket_id, version) WHERE adjusted;
CREATE INDEX standard_reply_adjusted_of ON query.standard_reply_use (reply_id, at, ticket_id, version) WHERE adjusted;
