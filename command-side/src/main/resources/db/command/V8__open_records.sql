-- What the recurring lists need to know of each ticket that is not archived, kept by the projection "open-records".
CREATE TABLE command.open_record (
    ticket_id   uuid        NOT NULL PRIMARY KEY,
    number      text        NOT NULL,
    form        text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    department  text,
    -- When it is due, while that time runs.
    due_at      timestamptz,
    reviewed    boolean     NOT NULL DEFAULT false,
    closed_at   timestamptz
);
CREATE INDEX open_record_recorded ON command.open_record (recorded_at) WHERE NOT reviewed;
CREATE INDEX open_record_closed ON command.open_record (closed_at);
CREATE INDEX open_record_due ON command.open_record (due_at);
