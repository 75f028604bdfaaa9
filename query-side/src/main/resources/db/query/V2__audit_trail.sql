-- The audit trail: one row an event, with what it changed.
CREATE TABLE query.audit_entry (
    ticket_id    uuid        NOT NULL,
    version      bigint      NOT NULL,
    position     bigint      NOT NULL,
    number       text        NOT NULL,
    type         text        NOT NULL,
    occurred_at  timestamptz NOT NULL,
    recorded_at  timestamptz NOT NULL,
    actor        text,
    staff_number text,
    changes      json        NOT NULL,
    PRIMARY KEY (ticket_id, version)
);
CREATE INDEX audit_by_time ON query.audit_entry (recorded_at, position);
CREATE INDEX audit_by_actor ON query.audit_entry (actor, recorded_at, position);
CREATE INDEX audit_by_type ON query.audit_entry (type, recorded_at, position);
CREATE INDEX audit_by_ticket ON query.audit_entry (ticket_id, recorded_at, position);

-- Each ticket as it stands after its last entry, to tell what the next event changes.
CREATE TABLE query.audit_ticket (
    ticket_id uuid   NOT NULL PRIMARY KEY,
    version   bigint NOT NULL,
    state     json   NOT NULL
);
