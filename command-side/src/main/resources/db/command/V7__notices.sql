-- What is to be sent by e-mail, and what became of it: an outbox. It holds no personal value of a customer.
CREATE TABLE command.notice (
    id         uuid        NOT NULL PRIMARY KEY,
    -- The event it is about with the recipient: told twice, it is sent once.
    cause      text        NOT NULL UNIQUE,
    kind       text        NOT NULL,
    ticket_id  uuid,
    recipient  text        NOT NULL,
    address    text        NOT NULL,
    subject    text        NOT NULL,
    body       text        NOT NULL,
    created_at timestamptz NOT NULL,
    status     text        NOT NULL,
    attempts   integer     NOT NULL DEFAULT 0,
    send_at    timestamptz NOT NULL,
    sent_at    timestamptz,
    failure    text
);
CREATE INDEX notice_to_send ON command.notice (send_at) WHERE status = 'WAITING';
CREATE INDEX notice_newest ON command.notice (created_at DESC, id DESC);
