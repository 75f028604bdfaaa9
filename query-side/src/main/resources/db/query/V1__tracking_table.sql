-- The tracking table: one row a ticket. The columns serve filters, sorting and visibility; what is shown of a ticket
-- is made from its state.
CREATE TABLE query.tracking_table (
    ticket_id       uuid        NOT NULL PRIMARY KEY,
    number          text        COLLATE "C" NOT NULL UNIQUE,
    form            text        NOT NULL,
    status          text        NOT NULL,
    outcome         text,
    review          text        NOT NULL,
    archived        boolean     NOT NULL,
    round           integer     NOT NULL,
    priority        text,
    -- Most urgent first; a ticket without a priority comes after the others.
    priority_rank   smallint    NOT NULL,
    category        text[]      NOT NULL,
    category_first  text        NOT NULL,
    category_path   text        NOT NULL,
    department      text,
    assignee        text,
    recorder        text        NOT NULL,
    owners          text[]      NOT NULL,
    departments     text[]      NOT NULL,
    channel         text,
    customer_number text,
    contact_at      timestamptz NOT NULL,
    due_at          timestamptz,
    -- A ticket that is not due comes after the others.
    due_key         timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    version         bigint      NOT NULL,
    position        bigint      NOT NULL,
    state           json        NOT NULL
);

-- Each sort, forwards and backwards.
CREATE INDEX tracking_by_contact ON query.tracking_table (contact_at, ticket_id);
CREATE INDEX tracking_by_update ON query.tracking_table (updated_at, ticket_id);
CREATE INDEX tracking_by_due ON query.tracking_table (due_key, ticket_id);
CREATE INDEX tracking_by_priority ON query.tracking_table (priority_rank, ticket_id);
-- Each filter, in the usual sort.
CREATE INDEX tracking_status ON query.tracking_table (status, contact_at, ticket_id);
CREATE INDEX tracking_form ON query.tracking_table (form, contact_at, ticket_id);
CREATE INDEX tracking_category_first ON query.tracking_table (category_first, contact_at, ticket_id);
CREATE INDEX tracking_category_path ON query.tracking_table (category_path, contact_at, ticket_id);
CREATE INDEX tracking_department ON query.tracking_table (department, contact_at, ticket_id);
CREATE INDEX tracking_assignee ON query.tracking_table (assignee, contact_at, ticket_id);
CREATE INDEX tracking_priority ON query.tracking_table (priority, contact_at, ticket_id);
CREATE INDEX tracking_channel ON query.tracking_table (channel, contact_at, ticket_id);
CREATE INDEX tracking_customer ON query.tracking_table (customer_number, contact_at, ticket_id);
CREATE INDEX tracking_overdue ON query.tracking_table (due_at) WHERE status NOT IN ('RESOLVED', 'CLOSED');
-- Who sees what.
CREATE INDEX tracking_recorder ON query.tracking_table (recorder, contact_at, ticket_id);
CREATE INDEX tracking_owners ON query.tracking_table USING gin (owners);
CREATE INDEX tracking_departments ON query.tracking_table USING gin (departments);

-- Progress notes, and what was asked of and answered by the customer; numbered by their order when read.
CREATE TABLE query.ticket_note (
    ticket_id   uuid        NOT NULL,
    version     bigint      NOT NULL,
    kind        text        NOT NULL,
    at          timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    by          text,
    text        text        NOT NULL,
    PRIMARY KEY (ticket_id, version)
);

-- Rounds that are over; the present one stands in the state.
CREATE TABLE query.ticket_round (
    ticket_id   uuid        NOT NULL,
    n           integer     NOT NULL,
    cause       text        NOT NULL,
    since       timestamptz NOT NULL,
    department  text,
    owner       text,
    started_at  timestamptz,
    resolved_at timestamptz,
    outcome     text,
    score       integer,
    label       text,
    informed_at timestamptz,
    PRIMARY KEY (ticket_id, n)
);

-- What is searched: the texts of a ticket (part -1) and each note (part = its version), folded to lower case, with the
-- hashes of all pairs of neighbouring characters. Pairs find words of any language that writes without spaces.
CREATE TABLE query.ticket_text (
    ticket_id uuid      NOT NULL,
    part      bigint    NOT NULL,
    text      text      NOT NULL,
    pairs     integer[] NOT NULL,
    PRIMARY KEY (ticket_id, part)
);
CREATE INDEX ticket_text_pairs ON query.ticket_text USING gin (pairs);
